using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.SaveDraft;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Anslag.Publishing.WritePost;

/// <summary><c>POST /desk/posts/{id}/draft</c>: keeps what is on the screen while it is typed. Its form is checked against forgery like any other.</summary>
internal static class DraftEndpoint
{
    public static string AddressOf(PostId post) => $"/desk/posts/{post}/draft";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/desk/posts/{id}/draft", PostAsync).RequireAuthorization();

    private static async Task<IResult> PostAsync(
        string id, IFormCollection form, HttpContext http, SaveDraft.SaveDraft save, DraftWords words, CancellationToken cancellationToken)
    {
        if (Id.Parse<PostId>(id) is not { } post)
            return TypedResults.NotFound();
        var fields = PostFields.From(form);
        try
        {
            return words.Tell(await save.HandleAsync(post, fields.ToDraft(), fields.Page, fields.Edition, http.Actor(), cancellationToken));
        }
        catch (BrokenRule broken)
        {
            return words.Tell(broken);
        }
    }
}

/// <summary>What the page says about a draft that was saved while typing.</summary>
internal sealed class DraftWords(IStringLocalizer<Composer> texts, RuleTexts rules)
{
    public IResult Tell(DraftOutcome outcome) => outcome switch
    {
        DraftOutcome.Saved saved => TypedResults.Json(new
        {
            text = texts["SavedAt", saved.At.TimeInWords()].Value,
            fields = new Dictionary<string, string> { ["Form.Edition"] = $"{saved.Edition}" },
        }),
        DraftOutcome.SetAside aside => TypedResults.Json(new { text = texts["SetAsideAt", aside.At.TimeInWords()].Value }, statusCode: StatusCodes.Status409Conflict),
        _ => TypedResults.Json(new { text = string.Empty }),
    };

    public IResult Tell(BrokenRule broken) => TypedResults.Json(new { text = rules.Sentence(broken) }, statusCode: StatusCodes.Status409Conflict);
}
