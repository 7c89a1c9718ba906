namespace Anslag.Design;

/// <summary>Something that has to be changed before a form can be taken.</summary>
/// <param name="Text">What is wrong and what to do.</param>
/// <param name="Field">The name of the field; <see langword="null"/> when it concerns the whole form.</param>
public sealed record Problem(string Text, string? Field = null);
