using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Checks;

/// <summary>What a channel would refuse of a corrected post.</summary>
public static class CorrectionChecks
{
    public static IReadOnlyList<Check> Of(Post post, IReadOnlyList<AccountEntry> accounts) =>
    [
        .. from version in post.Versions
           join account in accounts on version.Account equals account.Id
           from check in ChannelChecks.Of(post, version, account)
           select check,
    ];
}
