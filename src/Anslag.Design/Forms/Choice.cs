namespace Anslag.Design;

/// <summary>Something that can be chosen in a field.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is shown.</param>
public sealed record Choice(string Value, string Text);
