namespace Anslag.Channels.Facebook;

/// <summary>What an error means for the sender. Sources: Meta's error handling reference (2026-04), Mixpost (2026-03-16), Postiz (2026-08-21).</summary>
internal static class GraphErrors
{
    private static readonly HashSet<int> Waits = [4, 17, 32, 613, 80_000, 80_001, 80_002, 80_003, 80_004, 80_005, 80_006, 80_008, 80_009, 80_014, 1_390_008];
    private static readonly HashSet<int> SignsIn = [190, 102, 1_404_078];

    // Code 1 and 2 come with answers that were carried out all the same; 506 says that the same post is already there.
    private static readonly HashSet<int> Unclear = [1, 2, 506];

    private static readonly Dictionary<int, string> Refusals = new()
    {
        [3] = FacebookReasons.NoPermission,
        [10] = FacebookReasons.NoPermission,
        [200] = FacebookReasons.NoPermission,
        [100] = FacebookReasons.WrongParameter,
        [368] = FacebookReasons.Blocked,
        [1_346_003] = FacebookReasons.AgainstPolicy,
        [1_404_102] = FacebookReasons.AgainstPolicy,
        [1_366_046] = FacebookReasons.PictureTooLarge,
        [1_366_051] = FacebookReasons.PictureAlreadyPosted,
        [1_363_024] = FacebookReasons.VideoRefused,
        [2_018_278] = FacebookReasons.WindowClosed,
        [1_609_008] = FacebookReasons.FacebookLink,
    };

    public static GraphVerdict Of(GraphError? error, int httpStatus)
    {
        if (error is null)
            return WithoutError(httpStatus);
        if (Has(SignsIn, error))
            return GraphVerdict.SignIn;
        if (Has(Waits, error))
            return GraphVerdict.Wait;
        if (Has(Unclear, error) || httpStatus >= 500)
            return GraphVerdict.Unclear;
        return GraphVerdict.Refuse;
    }

    /// <summary>A gateway spoke instead. What it let through and what timed out on the way may have been carried out.</summary>
    private static GraphVerdict WithoutError(int httpStatus) => httpStatus switch
    {
        429 => GraphVerdict.Wait,
        401 => GraphVerdict.SignIn,
        >= 500 or < 400 or 408 => GraphVerdict.Unclear,
        _ => GraphVerdict.Refuse,
    };

    /// <summary>Why it is refused; the subcode says it more exactly than the code.</summary>
    public static string Refusal(GraphError? error) =>
        error is null ? FacebookReasons.Refused
        : error.Subcode is { } subcode && Refusals.TryGetValue(subcode, out var exact) ? exact
        : Refusals.GetValueOrDefault(error.Code, FacebookReasons.Refused);

    /// <summary>The object does not exist (any more): code 100 with subcode 33.</summary>
    public static bool IsGone(GraphError? error) => error is { Code: 100, Subcode: 33 };

    /// <summary>The upload has timed out, and begins anew.</summary>
    public static bool IsUploadGone(GraphError? error) => error is { Subcode: 1_363_030 };

    private static bool Has(HashSet<int> codes, GraphError error) => codes.Contains(error.Code) || error.Subcode is { } subcode && codes.Contains(subcode);
}

/// <summary>The kinds of answers to an error.</summary>
internal enum GraphVerdict
{
    /// <summary>Nothing was made, and trying again will not help.</summary>
    Refuse,

    /// <summary>Nothing was made; a limit.</summary>
    Wait,

    /// <summary>Nothing was made; a person must sign in again.</summary>
    SignIn,

    /// <summary>Something may have been made.</summary>
    Unclear,
}

/// <summary>Facebook's own reasons; each has its sentence in <c>DeliveryTexts</c>.</summary>
internal static class FacebookReasons
{
    public const string Refused = "facebook.refused";
    public const string NoPermission = "facebook.no-permission";
    public const string WrongParameter = "facebook.wrong-parameter";
    public const string Blocked = "facebook.blocked";
    public const string AgainstPolicy = "facebook.against-policy";
    public const string PictureTooLarge = "facebook.picture-too-large";
    public const string PictureAlreadyPosted = "facebook.picture-already-posted";
    public const string PictureMissing = "facebook.picture-missing";
    public const string VideoMissing = "facebook.video-missing";
    public const string VideoRefused = "facebook.video-refused";
    public const string FacebookLink = "facebook.facebook-link";
    public const string ServerError = "facebook.server-error";
    public const string ItemGone = "facebook.item-gone";
    public const string WindowClosed = "facebook.window-closed";
    public const string NotRead = "facebook.not-read";
}
