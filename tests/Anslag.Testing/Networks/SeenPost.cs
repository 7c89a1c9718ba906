namespace Anslag.Testing.Networks;

/// <summary>A post as it stands on a network, told by the network itself.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Text">What it says.</param>
/// <param name="AltTexts">The words for its pictures, in order.</param>
public sealed record SeenPost(string Id, string Text, IReadOnlyList<string> AltTexts);
