using System.Globalization;

namespace Anslag.Tests.Channels;

/// <summary>Reads as somebody with this language, until disposed of.</summary>
internal sealed class UICulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public UICulture(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
