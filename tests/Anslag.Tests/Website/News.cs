using Anslag.Channels.Contracts;

namespace Anslag.Tests.Website;

/// <summary>What a municipality writes.</summary>
internal static class News
{
    public static Outgoing About(string title, string text = "Vi lagar ledningen nu.", string language = "sv") =>
        new(title, text, language, Link: null, Pictures: []);

    public static Outgoing InEnglish(string title, string text = "We are mending the pipe.") => About(title, text, "en");
}
