using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Edges;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>A citizen posts on a page, names it in a post elsewhere, or says what they think of it.</summary>
internal static class CitizenVisits
{
    public const string Post = "post";
    public const string Mention = "mention";
    public const string Recommend = "recommend";
    public const string AdviseAgainst = "advise-against";
    private const int LongestName = 75;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/facebook/{page}/visits", VisitAsync);

    private static async Task<IResult> VisitAsync(string page, HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!BrowserOrigin.IsOwn(request) || !request.HasFormContentType || !ledger.Current.Pages.ContainsKey(page))
            return TypedResults.BadRequest();
        var form = await request.ReadFormAsync(cancellationToken);
        var (name, text, kind) = (form["name"].ToString().Trim(), form["message"].ToString().Trim().ReplaceLineEndings("\n"), form["kind"].ToString());
        if (name.Length is 0 or > LongestName || text.Length is 0 or > PostRules.LongestMessage)
            return TypedResults.BadRequest();
        Happen(ledger, page, Author.Citizen(name), text, kind, clock.GetUtcNow());
        request.HttpContext.Response.Headers.Location = Language.Link(request, $"/facebook/{page}");
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static void Happen(Ledger ledger, string page, Author citizen, string text, string kind, DateTimeOffset now) =>
        ledger.Record<FacebookEntry>(state => kind is Recommend or AdviseAgainst
            ? new PageRated(new(state.NextNumber(), page, citizen, kind == Recommend, text, now))
            : new PostSaved(new(page, state.NextNumber(), now, now) { Message = text, By = citizen, IsElsewhere = kind == Mention }));
}
