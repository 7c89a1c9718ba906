using System.Collections.Frozen;
using Anslag.Kernel.Ids;
using Anslag.Website.Articles;
using Anslag.Website.Serving;

namespace Anslag.Website.Snapshot;

/// <summary>One organisation's site in memory, ready to be served.</summary>
internal sealed class Site(SiteManifest manifest)
{
    private readonly FrozenDictionary<string, SiteAnswer> answers =
        manifest.Files.ToFrozenDictionary(file => file.Key, file => new SiteAnswer(file.Value, manifest.IsTrial));

    public SiteManifest Manifest { get; } = manifest;

    public OrganisationId Organisation => Manifest.Organisation;

    public bool IsCurrent(long version, string madeBy) => Manifest.Version >= version && Manifest.MadeBy == madeBy;

    public SiteAnswer? At(string path) => answers.GetValueOrDefault(path);

    /// <summary>The site's words that nothing stands at a path, in the language of the path.</summary>
    public SiteAnswer NotFoundAt(string path) => answers[SiteLanguage.At(path).NotFound];

    public Uri AddressOf(string path) => new(Manifest.Address, path);
}
