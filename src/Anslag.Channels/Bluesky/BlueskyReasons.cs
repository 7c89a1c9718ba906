namespace Anslag.Channels.Bluesky;

/// <summary>Bluesky's own reasons; each has its sentence in <c>DeliveryTexts</c>.</summary>
internal static class BlueskyReasons
{
    public const string Refused = "bluesky.refused";
    public const string AccountInactive = "bluesky.account-inactive";
    public const string PictureTooLarge = "bluesky.picture-too-large";
    public const string PictureMissing = "bluesky.picture-missing";
    public const string PicturesForgotten = "bluesky.pictures-forgotten";
    public const string GateMissing = "bluesky.gate-missing";
    public const string NotTakenDown = "bluesky.not-taken-down";
    public const string ServerError = "bluesky.server-error";
}
