using Anslag.Channels.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Checks;

/// <summary>Looks at a post before it goes out, against the accounts and the networks as they are now.</summary>
public sealed class BeforeItGoesOut(IAccounts accounts, IContentCheck networks)
{
    /// <summary>Every line about the post.</summary>
    public IReadOnlyList<Check> Of(Post post, IReadOnlyList<AccountEntry> open, DateTimeOffset now) => PostChecks.Of(post, open, networks, now);

    /// <summary>Every line about the post of an act.</summary>
    public async Task<IReadOnlyList<Check>> OfAsync(PostAct act, CancellationToken cancellationToken) =>
        Of(act.Post, await accounts.OpenAsync(act.Post.OrganisationId, cancellationToken), act.Now);

    /// <summary>What a channel would refuse of a post that has been corrected.</summary>
    public async Task<IReadOnlyList<Check>> OfCorrectedAsync(PostAct act, CancellationToken cancellationToken)
    {
        var open = await accounts.OpenAsync(act.Post.OrganisationId, cancellationToken);
        var onSite = act.Post.GoesToOwnSite(open);
        return
        [
            .. from version in act.Post.Versions
               join account in open on version.Account equals account.Id
               from check in ChannelChecks.Of(act.Post, version, account, onSite, networks)
               select check,
        ];
    }
}
