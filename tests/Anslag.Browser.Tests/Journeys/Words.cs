using System.Globalization;
using System.Resources;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>What the pages say in one language, read from the same resources as the pages read.</summary>
internal sealed class Words(string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    public string Language => language;

    /// <summary>A page's text, its placeholders filled.</summary>
    public string Of<TPage>(string key, params object[] details) => string.Format(
        CultureInfo.InvariantCulture,
        new ResourceManager(typeof(TPage)).GetString(key, _culture) ?? throw new InvalidOperationException($"{typeof(TPage).Name} has no text {key}."),
        details);
}
