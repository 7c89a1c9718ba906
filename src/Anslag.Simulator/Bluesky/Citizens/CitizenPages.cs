using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>An account and its posts as a citizen sees them.</summary>
internal static class CitizenPages
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/bluesky/{handle}", GetAccount);
        endpoints.MapGet("/bluesky/{handle}/posts/{rkey}", GetPost);
        endpoints.MapGet("/bluesky/pictures/{did}/{cid}", GetPicture);
    }

    /// <summary>A post's own page, with what went wrong with an answer to it.</summary>
    public static RazorComponentResult Thread(Account account, StoredRecord post, BlueskyState state, string? problem = null) =>
        new RazorComponentResult<CitizenThread>(new { Account = account, Post = ShownPost.Of(post, state), Problem = problem })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    public static RazorComponentResult Missing() => new RazorComponentResult<CitizenMissing> { StatusCode = StatusCodes.Status404NotFound };

    public static StoredRecord? Find(string handle, string rkey, BlueskyState state) =>
        state.Record(new AtUri(handle, FeedPost.Name, rkey).ToString()) is { IsShutOut: false } post ? post : null;

    private static RazorComponentResult GetAccount(string handle, BlueskyLedger ledger)
    {
        var state = ledger.Current;
        return state.Find(handle) is { } account
            ? new RazorComponentResult<CitizenAccount>(new
            {
                Account = account,
                Posts = state.PostsOf(account.Did).Where(post => !post.IsShutOut).Select(post => ShownPost.Of(post, state)).ToList(),
            })
            : Missing();
    }

    private static RazorComponentResult GetPost(string handle, string rkey, BlueskyLedger ledger)
    {
        var state = ledger.Current;
        return Find(handle, rkey, state) is { } post ? Thread(state.Accounts[post.Did], post, state) : Missing();
    }

    private static Results<FileContentHttpResult, NotFound> GetPicture(string did, string cid, BlueskyLedger ledger, Blobs blobs, TimeProvider clock) =>
        ledger.Current.Blobs.TryGetValue(Blob.KeyOf(did, cid), out var blob) && blob.IsThere(clock.GetUtcNow())
            ? TypedResults.Bytes(blobs.Read(cid), blob.MimeType)
            : TypedResults.NotFound();
}
