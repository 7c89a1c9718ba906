using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Anslag.Tests.Security;

/// <summary>Texts that would run as a script, were they taken for markup, and how to see whether they were.</summary>
internal static class Attack
{
    public const string Title = "<script>alert(1)</script>";
    public const string Attribute = "\" onerror=\"alert(1)";
    public const string Text = "<img src=x onerror=alert(1)> [läs mer](javascript:alert(1)) <svg/onload=alert(1)> {{7*7}} </textarea></title><script>alert(1)</script>";

    private static readonly string[] Leading = ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcdoc", "content"];

    /// <summary>What would run: scripts of the page's own, handlers in attributes, links that are programs.</summary>
    public static IEnumerable<string> WhatWouldRun(IHtmlDocument page) => page.All.SelectMany(WhatWouldRun);

    private static IEnumerable<string> WhatWouldRun(IElement element)
    {
        if (element is IHtmlScriptElement { Source: null or "", Type: not "application/ld+json" and not "importmap" })
            yield return element.OuterHtml;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || (Leading.Contains(attribute.Name) && IsProgram(attribute.Value.Trim())))
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
        }
    }

    private static bool IsProgram(string value) =>
        value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase);
}
