using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Edges;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>What a citizen does under a post: comments, replies, edits, deletes. Whoever looks at the page is whichever citizen they say.</summary>
internal static class CitizenComments
{
    private const int LongestName = 75;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/facebook/{page}/posts/{number}/comments", CommentAsync);
        endpoints.MapPost("/facebook/comments/{id}/replies", ReplyAsync);
        endpoints.MapPost("/facebook/comments/{id}", EditAsync);
        endpoints.MapPost("/facebook/comments/{id}/delete", Delete);
    }

    private static async Task<IResult> CommentAsync(
        string page, string number, HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        var post = $"{page}_{number}";
        if (await ReadAsync(request, cancellationToken) is not { Author: { } author } said || !ledger.Current.Posts.ContainsKey(post))
            return TypedResults.BadRequest();
        var comment = ledger.Record(state => new CommentSaved(Comments.On(post, author, said.Message, state, clock.GetUtcNow()))).Comment;
        return Back(request, comment);
    }

    private static async Task<IResult> ReplyAsync(
        string id, HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { Author: { } author } said || !ledger.Current.Comments.TryGetValue(id, out var comment))
            return TypedResults.BadRequest();
        ledger.Record(state => new CommentSaved(Comments.ReplyTo(comment, author, said.Message, state, clock.GetUtcNow())));
        return Back(request, comment);
    }

    private static async Task<IResult> EditAsync(
        string id, HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { } said || Own(id, ledger) is not { } comment)
            return TypedResults.BadRequest();
        ledger.Record(state => new CommentSaved(state.Comments[id] with { Message = said.Message, Edited = clock.GetUtcNow() }));
        return Back(request, comment);
    }

    private static IResult Delete(string id, HttpRequest request, Ledger ledger)
    {
        if (!BrowserOrigin.IsOwn(request) || Own(id, ledger) is not { } comment)
            return TypedResults.BadRequest();
        ledger.Record(_ => new CommentDeleted(id));
        return Back(request, comment);
    }

    /// <summary>A citizen changes only what a citizen has written.</summary>
    private static Comment? Own(string id, Ledger ledger) =>
        ledger.Current.Comments.TryGetValue(id, out var comment) && !comment.IsByPage ? comment : null;

    private static async Task<Said?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!BrowserOrigin.IsOwn(request) || !request.HasFormContentType)
            return null;
        var form = await request.ReadFormAsync(cancellationToken);
        var (name, message) = (form["name"].ToString().Trim(), form["message"].ToString().Trim().ReplaceLineEndings("\n"));
        if (message.Length is 0 or > CommentRules.LongestMessage || name.Length > LongestName)
            return null;
        return new(name.Length == 0 ? null : Author.Citizen(name), message);
    }

    private static StatusCodeHttpResult Back(HttpRequest request, Comment comment)
    {
        request.HttpContext.Response.Headers.Location =
            Language.Link(request, $"/facebook/{comment.Page}/posts/{comment.Id.Split('_')[0]}");
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private sealed record Said(Author? Author, string Message);
}
