using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;

namespace Anslag.Channels.CheckContent;

internal sealed class ContentCheck(NetworkList networks) : IContentCheck
{
    public IReadOnlyList<ContentProblem> Check(AccountEntry account, Outgoing content)
    {
        var own = networks.TryFind(account.Network.Key, out var network) ? network.Check(content) : [];
        return [.. ContentRules.Of(account.Network, content).Concat(own).OrderByDescending(problem => problem.Blocks)];
    }
}
