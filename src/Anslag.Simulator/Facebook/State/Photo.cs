namespace Anslag.Simulator.Facebook.State;

/// <summary>An uploaded picture; what its bytes are is told by <see cref="Digest"/>.</summary>
public sealed record Photo(
    string Id, string Page, string ContentType, int Width, int Height, string Digest, string? AltText, string? Caption, DateTimeOffset Created);
