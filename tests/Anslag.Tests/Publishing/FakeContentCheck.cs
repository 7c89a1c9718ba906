using Anslag.Channels.Contracts;

namespace Anslag.Tests.Publishing;

/// <summary>A network that refuses links to itself, and nothing else of its own.</summary>
public sealed class FakeContentCheck : IContentCheck
{
    public const string Refused = "content.no-facebook-links";

    public IReadOnlyList<ContentProblem> Check(AccountEntry account, Outgoing content) =>
        account.Network.Key == "facebook" && content.Text.Contains("facebook.com", StringComparison.Ordinal) ? [new ContentProblem(Refused, [], Blocks: true)] : [];
}
