using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>Where a citizen finds accounts and posts.</summary>
internal static class CitizenAddress
{
    public static string Of(Account account) => $"/bluesky/{account.Handle}";

    public static string Of(Account account, StoredRecord post) => $"{Of(account)}/posts/{post.Rkey}";

    public static string OfReplies(Account account, StoredRecord post) => $"{Of(account, post)}/replies";
}
