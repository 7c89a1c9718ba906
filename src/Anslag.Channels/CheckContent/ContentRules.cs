using Anslag.Channels.Contracts;

namespace Anslag.Channels.CheckContent;

/// <summary>The rules that every network has, with its own limits.</summary>
internal static class ContentRules
{
    public const string NotEmpty = "content.not-empty";
    public const string ShortEnough = "content.short-enough";
    public const string FewEnoughPictures = "content.few-enough-pictures";
    public const string PicturesAreDescribed = "content.pictures-are-described";
    public const string AltTextShortEnough = "content.alt-text-short-enough";

    public static IEnumerable<ContentProblem> Of(NetworkProfile network, Outgoing content)
    {
        if (string.IsNullOrWhiteSpace(content.Text) && content.Pictures.Count == 0 && content.Video is null)
            yield return Blocks(NotEmpty);
        var length = network.LengthOf(content);
        if (length > network.MostText)
            yield return Blocks(ShortEnough, length, network.MostText, length - network.MostText);
        if (content.Pictures.Count > network.MostPictures)
            yield return Blocks(FewEnoughPictures, content.Pictures.Count, network.MostPictures);
        foreach (var problem in content.Pictures.SelectMany((picture, index) => OfPicture(network, picture, index + 1)))
            yield return problem;
        foreach (var problem in VideoRules.Of(network, content))
            yield return problem;
    }

    private static IEnumerable<ContentProblem> OfPicture(NetworkProfile network, OutgoingPicture picture, int number)
    {
        if (string.IsNullOrWhiteSpace(picture.AltText) && !picture.IsDecoration)
            yield return Blocks(PicturesAreDescribed, number);
        if (picture.AltText.Length > network.MostAltText)
            yield return Blocks(AltTextShortEnough, number, picture.AltText.Length, network.MostAltText);
    }

    private static ContentProblem Blocks(string code, params object[] details) => new(code, details, Blocks: true);
}
