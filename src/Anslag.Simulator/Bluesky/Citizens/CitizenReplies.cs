using System.Text.Json;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;
using Anslag.Simulator.Control;
using Microsoft.Extensions.Localization;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>A resident answers a post: the form on the post's page.</summary>
internal sealed class CitizenReplies(BlueskyLedger ledger, IStringLocalizer<CitizenTexts> texts, TimeProvider clock)
{
    private static readonly string[] Languages = ["sv"];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/bluesky/{handle}/posts/{rkey}/replies",
        (string handle, string rkey, HttpRequest request, CitizenReplies replies, CancellationToken cancellationToken) =>
            replies.AnswerAsync(handle, rkey, request, cancellationToken));

    private async Task<IResult> AnswerAsync(string handle, string rkey, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || !BrowserOrigin.IsOwn(request))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var form = await request.ReadFormAsync(cancellationToken);
        var state = ledger.Current;
        if (CitizenPages.Find(handle, rkey, state) is not { } post)
            return CitizenPages.Missing();
        var problem = Answer(post, form["person"].ToString(), form["text"].ToString().Trim().ReplaceLineEndings("\n"));
        return problem is null
            ? new SeeOther(CitizenAddress.Of(state.Accounts[post.Did], post))
            : CitizenPages.Thread(state.Accounts[post.Did], post, state, problem);
    }

    /// <summary>Writes the answer, or says why not.</summary>
    private string? Answer(StoredRecord post, string person, string text)
    {
        if (Residents.All.FirstOrDefault(each => each.Did == person) is not { } resident)
            return texts["NoPerson"];
        if (text.Length == 0)
            return texts["NoText"];
        try
        {
            var saved = ledger.RecordIfAny(state => Save(post, resident, text, state));
            return saved is null ? texts["MayNotAnswer", resident.Name].Value : null;
        }
        catch (XrpcRefusal)
        {
            return texts["TooLong"];
        }
    }

    private RecordSaved? Save(StoredRecord post, Account resident, string text, BlueskyState state)
    {
        var root = state.Record(post.ReplyTo?.Root) ?? post;
        if (!ReplyGate.MayReply(resident.Did, root, state))
            return null;
        var now = clock.GetUtcNow();
        var at = new AtUri(resident.Did, FeedPost.Name, state.NextTid(now));
        return RecordWrite.Check(at, Record(post, root, text, now), Validation.Required, state, now).Save(state, now);
    }

    private static JsonElement Record(StoredRecord post, StoredRecord root, string text, DateTimeOffset now) =>
        JsonSerializer.SerializeToElement(new Dictionary<string, object>
        {
            ["$type"] = FeedPost.Name,
            ["text"] = text,
            ["createdAt"] = XrpcTime.Written(now),
            ["langs"] = Languages,
            ["reply"] = new { root = Reference(root), parent = Reference(post) },
        });

    private static object Reference(StoredRecord record) => new { uri = record.Uri, cid = record.Cid };

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Pages.Language.Link(httpContext.Request, address);
            return Task.CompletedTask;
        }
    }
}
