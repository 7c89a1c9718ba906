using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Anslag.Tests.Security;

/// <summary>A form as a page shows it, filled in with what it asks for, to be sent by whoever likes to.</summary>
internal sealed record SeenForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string TokenField = "__RequestVerificationToken";

    public string Handler => Value("_handler");

    public string Token => Value(TokenField);

    /// <summary>One for each button of each form that is sent by POST.</summary>
    public static IReadOnlyList<SeenForm> On(string path, string page) =>
    [
        .. from form in new HtmlParser().ParseDocument(page).QuerySelectorAll<IHtmlFormElement>("form[method=post]")
           from button in form.QuerySelectorAll<IHtmlButtonElement>("button[type=submit]")
           select new SeenForm(form.GetAttribute("action") ?? path, [.. FieldsOf(form), .. Pressed(button)]),
    ];

    public SeenForm With(string field, string value) => this with { Fields = [.. Fields.Where(other => other.Key != field), new(field, value)] };

    public SeenForm WithToken(string token) => With(TokenField, token);

    public SeenForm WithoutToken() => this with { Fields = [.. Fields.Where(field => field.Key != TokenField)] };

    public override string ToString() => $"{Path} {Handler} {Value("Form.Act")}";

    private static IEnumerable<KeyValuePair<string, string>> Pressed(IHtmlButtonElement button) =>
        button.Name is { Length: > 0 } name ? [new(name, button.Value)] : [];

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().Select(Filled).OfType<KeyValuePair<string, string>>();

    private static KeyValuePair<string, string>? Filled(IHtmlElement field) => field switch
    {
        IHtmlInputElement { Type: "file" or "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Name.Length: > 0 } input => new(input.Name, input.Value.Length > 0 ? input.Value : Plausible(input.Type)),
        IHtmlTextAreaElement { Name.Length: > 0 } area => new(area.Name, area.Value.Length > 0 ? area.Value : Plausible("text")),
        IHtmlSelectElement { Name.Length: > 0 } select => new(select.Name, select.Value ?? string.Empty),
        _ => null,
    };

    private static string Plausible(string type) => type switch
    {
        "text" => "Ett försök",
        "email" => "forsok@example.se",
        "password" => "fyra trygga gröna granar",
        _ => string.Empty,
    };

    private string Value(string field) => Fields.FirstOrDefault(seen => seen.Key == field).Value ?? string.Empty;
}
