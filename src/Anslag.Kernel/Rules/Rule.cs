namespace Anslag.Kernel.Rules;

/// <summary>A rule of the domain, with a name that people and tests can point at.</summary>
/// <param name="Code">Its stable code, such as <c>post.approved-by-another</c>; the key of its sentence.</param>
/// <param name="Texts">The type beside whose <c>.resx</c> file the sentence stands.</param>
public sealed record Rule(string Code, Type Texts);
