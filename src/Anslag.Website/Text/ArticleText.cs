using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace Anslag.Website.Text;

/// <summary>
/// An article's text: paragraphs, lists, headings and links, written as Markdown; a plain text is one too. Nothing else comes through, and
/// what comes out is sanitised as if somebody else had written it.
/// </summary>
internal sealed class ArticleText
{
    private const int MostExcerpt = 220;
    private const int HighestHeading = 2;
    private const int LowestHeading = 4;
    private static readonly MarkdownPipeline Pipeline = MakePipeline();
    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    private ArticleText(string lead, string body, string excerpt)
    {
        (Lead, Body, Excerpt) = (lead, body, excerpt);
    }

    /// <summary>The first paragraph, when more follows; safe HTML.</summary>
    public string Lead { get; }

    /// <summary>What follows; safe HTML.</summary>
    public string Body { get; }

    /// <summary>The first paragraph as plain text, at most a few lines long.</summary>
    public string Excerpt { get; }

    public static ArticleText Of(string text)
    {
        var blocks = Parsed(text);
        var first = blocks.OfType<ParagraphBlock>().FirstOrDefault();
        var excerpt = first is null ? string.Empty : Shortened(PlainOf(text, first));
        return blocks.Count > 1 && blocks[0] == first
            ? new ArticleText(Html(text[..(first.Span.End + 1)]), Html(text[(first.Span.End + 1)..]), excerpt)
            : new ArticleText(string.Empty, Html(text), excerpt);
    }

    private static string Html(string markdown) => Sanitizer.Sanitize(Parsed(markdown).ToHtml(Pipeline)).Trim();

    /// <summary>The page has its one <c>h1</c>; a writer's headings stand below it.</summary>
    private static MarkdownDocument Parsed(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Clamp(heading.Level, HighestHeading, LowestHeading);
        return document;
    }

    private static string PlainOf(string text, ParagraphBlock block) =>
        Markdown.ToPlainText(text[block.Span.Start..(block.Span.End + 1)], Pipeline).ReplaceLineEndings(" ").Trim();

    private static string Shortened(string text)
    {
        if (text.Length <= MostExcerpt)
            return text;
        var end = text.LastIndexOf(' ', MostExcerpt);
        return text[..(end > 0 ? end : MostExcerpt)].TrimEnd('.', ',', ';', ':', '–', '-', ' ') + " …";
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UseSoftlineBreakAsHardlineBreak();
        // An indented line is a writer's indentation, not program code.
        builder.BlockParsers.TryRemove<Markdig.Parsers.IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<Markdig.Parsers.FencedCodeBlockParser>();
        return builder.Build();
    }

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        Only(sanitizer.AllowedTags, "p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a");
        Only(sanitizer.AllowedAttributes, "href", "start");
        Only(sanitizer.AllowedSchemes, "https", "http", "mailto", "tel");
        Only(sanitizer.AllowedCssProperties);
        Only(sanitizer.AllowedAtRules);
        sanitizer.KeepChildNodes = true;
        return sanitizer;
    }

    private static void Only<T>(ISet<T> set, params T[] values)
    {
        set.Clear();
        set.UnionWith(values);
    }
}
