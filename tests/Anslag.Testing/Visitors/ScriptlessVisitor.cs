using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace Anslag.Testing;

/// <summary>
/// Somebody whose browser runs no script: opens pages, fills in fields by their labels and presses buttons by their words, over real HTTP.
/// What such a visitor can do, everybody can.
/// </summary>
public sealed class ScriptlessVisitor : IDisposable
{
    private readonly IBrowsingContext _browser;
    private readonly Uri _site;

    public ScriptlessVisitor(Uri site, string language = "sv")
    {
        _site = site;
        var requester = new DefaultHttpRequester();
        requester.Headers["Accept-Language"] = language;
        _browser = BrowsingContext.New(Configuration.Default.With(requester).WithDefaultLoader().WithDefaultCookies());
    }

    /// <summary>The page that is open.</summary>
    public IDocument Page => _browser.Active ?? throw new InvalidOperationException("No page is open.");

    /// <summary>The page's words.</summary>
    public string Words => string.Join(' ', Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Task OpenAsync(string path) => _browser.OpenAsync(new Uri(_site, path).ToString(), TestContext.Current.CancellationToken);

    public ScriptlessVisitor Fill(string label, string value)
    {
        switch (Field(label))
        {
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = select.Options.First(option => option.Text.Trim() == value).Value;
                break;
        }
        return this;
    }

    public ScriptlessVisitor Tick(string label, bool ticked = true)
    {
        ((IHtmlInputElement)Field(label)).IsChecked = ticked;
        return this;
    }

    public ScriptlessVisitor ChooseFile(string label, string fileName, byte[] content, string type)
    {
        ((IHtmlInputElement)Field(label)).Files!.Add(new ChosenFile(fileName, content, type));
        return this;
    }

    /// <summary>Presses a button or follows a link with these words.</summary>
    public async Task PressAsync(string words)
    {
        var element = Page.QuerySelectorAll("button, a[href]").FirstOrDefault(candidate => WordsOf(candidate) == words)
            ?? throw new InvalidOperationException($"Nothing says “{words}” on {Page.Url}:\n{Words}");
        _ = element switch
        {
            IHtmlAnchorElement link => await _browser.OpenAsync(link.Href, TestContext.Current.CancellationToken),
            IHtmlElement button => await ((IHtmlFormElement)button.Closest("form")!).SubmitAsync(button),
            _ => throw new InvalidOperationException($"“{words}” cannot be pressed."),
        };
    }

    public void Dispose() => _browser.Dispose();

    private IHtmlElement Field(string label) => Page.QuerySelectorAll("label")
        .OfType<IHtmlLabelElement>()
        .Where(candidate => WordsOf(candidate).StartsWith(label, StringComparison.Ordinal))
        .Select(candidate => candidate.Control)
        .FirstOrDefault(control => control is not null)
        ?? Page.QuerySelectorAll("[aria-label]").OfType<IHtmlElement>().FirstOrDefault(control => control.GetAttribute("aria-label") == label)
        ?? throw new InvalidOperationException($"No field is called “{label}” on {Page.Url}:\n{Words}");

    private static string WordsOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
