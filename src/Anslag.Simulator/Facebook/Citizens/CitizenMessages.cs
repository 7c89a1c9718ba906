using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>Private messages, as citizens write and read them. Whoever looks at the page is every citizen.</summary>
internal static class CitizenMessages
{
    private const int LongestName = 75;
    private const int LongestText = 2000;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/facebook/{page}/messages", Get);
        endpoints.MapPost("/facebook/{page}/messages", WriteAsync);
    }

    private static RazorComponentResult Get(string page, Ledger ledger)
    {
        var state = ledger.Current;
        if (!state.Pages.TryGetValue(page, out var found))
            return new RazorComponentResult<CitizenMissing> { StatusCode = StatusCodes.Status404NotFound };
        IReadOnlyList<Conversation> conversations = [.. state.ConversationsOf(page)];
        var messages = conversations.SelectMany(conversation => state.MessagesIn(conversation.Id)).ToLookup(message => message.Conversation);
        return new RazorComponentResult<CitizenInbox>(new { Page = found, Conversations = conversations, Messages = messages });
    }

    private static async Task<IResult> WriteAsync(string page, HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!BrowserOrigin.IsOwn(request) || !request.HasFormContentType || !ledger.Current.Pages.ContainsKey(page))
            return TypedResults.BadRequest();
        var form = await request.ReadFormAsync(cancellationToken);
        var (name, text) = (form["name"].ToString().Trim(), form["message"].ToString().Trim().ReplaceLineEndings("\n"));
        if (name.Length is 0 or > LongestName || text.Length is 0 or > LongestText)
            return TypedResults.BadRequest();
        ledger.Write(page, Author.Citizen(name), text, clock.GetUtcNow());
        request.HttpContext.Response.Headers.Location = Language.Link(request, $"/facebook/{page}/messages");
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}
