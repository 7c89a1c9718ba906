namespace Anslag.Kernel.Work;

/// <summary>The signal topic that wakes the worker of one kind of row.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Name">The topic.</param>
public sealed record WorkTopic<T>(string Name)
    where T : class, IWork;
