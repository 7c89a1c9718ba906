namespace Anslag.Publishing.Posts;

/// <summary>Links as people type them.</summary>
public static class Links
{
    /// <summary>A web address, with <c>https://</c> put before it where it was left out; <see langword="null"/> when it is none.</summary>
    public static Uri? Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed.Trim() : $"https://{typed.Trim()}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri!.Host.Contains('.', StringComparison.Ordinal)
            ? uri
            : null;
    }
}
