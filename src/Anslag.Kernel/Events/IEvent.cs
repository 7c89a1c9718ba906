namespace Anslag.Kernel.Events;

/// <summary>Something that became true in a module, told to the others. A record in the past tense, marked with <see cref="EventAttribute"/>.</summary>
public interface IEvent;
