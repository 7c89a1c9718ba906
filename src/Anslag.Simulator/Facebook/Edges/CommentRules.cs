using Anslag.Simulator.Facebook.Graph;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>What the network refuses in a comment.</summary>
internal static class CommentRules
{
    public const int LongestMessage = 8000;

    public static string Message(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new GraphRefusal(PostErrors.Empty());
        return text.Length > LongestMessage ? throw new GraphRefusal(PostErrors.TooLong("message", LongestMessage)) : text;
    }
}
