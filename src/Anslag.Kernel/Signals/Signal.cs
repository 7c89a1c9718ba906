using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Signals;

/// <summary>Says that something changed, never what: listeners look for themselves. Losing one costs time, not truth.</summary>
/// <param name="Topic">What kind of thing changed, such as <c>deliveries</c>.</param>
/// <param name="Organisation">Whose; <see langword="null"/> for everybody's.</param>
/// <param name="Subject">Which one, as an id; <see langword="null"/> when it could be any.</param>
public sealed record Signal(string Topic, OrganisationId? Organisation = null, string? Subject = null);
