using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Login;

/// <summary><c>/dialog/oauth</c>: a person chooses who they are, which pages, and what the app may do; and is sent back with a code.</summary>
internal sealed class DialogOAuth(Ledger ledger, LoginCodes codes, TrialApp app, TimeProvider clock)
{
    public const string Path = $"/{GraphVersion.Current}/dialog/oauth";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (HttpContext http, DialogOAuth dialog) => dialog.Show(http));
        endpoints.MapPost(Path, (HttpContext http, DialogOAuth dialog) => dialog.AnswerAsync(http));
    }

    private RazorComponentResult Show(HttpContext http)
    {
        var (request, problem, about) = LoginRequest.Read(http.Request.Query, app);
        if (request is null)
            return Refuse(problem, about);
        SecurityHeaders.AllowFormsTo(http.Response, new Uri(request.RedirectAddress));
        var pages = ledger.Current.Pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal).ToList();
        return new RazorComponentResult<LoginPage>(new { request.Scopes, Pages = (IReadOnlyList<Page>)pages });
    }

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        if (!BrowserOrigin.IsOwn(http.Request))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var (request, problem, about) = LoginRequest.Read(http.Request.Query, app);
        if (request is null)
            return Refuse(problem, about);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["decision"] != "continue")
            return SeeOther(http, request.Refused());
        return TrialPeople.Find(form["person"]) is { } person
            ? SeeOther(http, request.Granted(codes.Issue(Agree(request, person, form), clock.GetUtcNow())))
            : Refuse("UnknownPerson", "");
    }

    private Login Agree(LoginRequest request, TrialPerson person, IFormCollection form)
    {
        var pages = form["pages"].OfType<string>().Where(ledger.Current.Pages.ContainsKey).ToList();
        if (form["new_page"].ToString().Trim() is { Length: > 0 } name)
            pages.Add(ledger.Record(state => new PageOpened(new(state.NextNumber(), name))).Page.Id);
        var granted = request.Scopes.Where(scope => scope == Permissions.PublicProfile || form["permissions"].Contains(scope));
        return new(person.Id, [.. pages], [.. granted], [.. request.Scopes.Except(granted)], request.RedirectAddress);
    }

    private static RazorComponentResult<LoginRefused> Refuse(string problem, string about) =>
        new(new { Problem = problem, About = about }) { StatusCode = StatusCodes.Status400BadRequest };

    private static StatusCodeHttpResult SeeOther(HttpContext http, string address)
    {
        http.Response.Headers.Location = address;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}
