using System.Text.RegularExpressions;

namespace Anslag.Testing;

/// <summary>The one-time link that a desk prints while there is nobody.</summary>
public static partial class SetupLinks
{
    public static async Task<Uri> PrintsSetupLinkAsync(this TestProcess desk, TimeSpan? within = null)
    {
        var line = await desk.WritesAsync(line => SetupLink().IsMatch(line), within);
        return new Uri(SetupLink().Match(line).Value);
    }

    [GeneratedRegex(@"http://\S+/setup\?code=\S+", RegexOptions.NonBacktracking)]
    private static partial Regex SetupLink();
}
