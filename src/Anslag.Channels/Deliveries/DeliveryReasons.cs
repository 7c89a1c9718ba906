namespace Anslag.Channels.Deliveries;

/// <summary>Why a delivery is not live, as far as the sender itself is concerned. Each has its sentence in <c>DeliveryTexts</c>.</summary>
public static class DeliveryReasons
{
    /// <summary>The stop of planned posts covers it.</summary>
    public const string Stopped = "stopped";

    /// <summary>A person must sign in to the account again.</summary>
    public const string SignInNeeded = "sign-in-needed";

    /// <summary>The token has ended and is being exchanged.</summary>
    public const string TokenExchanged = "token-exchanged";

    /// <summary>The account has been closed in the register.</summary>
    public const string AccountClosed = "account-closed";

    /// <summary>The network of the account is not part of this program.</summary>
    public const string NetworkMissing = "network-missing";

    /// <summary>The network offers no such thing.</summary>
    public const string NetworkCannot = "network-cannot";

    /// <summary>The one it would have linked to was not published.</summary>
    public const string LinkedOneStopped = "linked-one-stopped";

    /// <summary>It waits for the one that it links to.</summary>
    public const string WaitsForLinkedOne = "waits-for-linked-one";

    /// <summary>It waits for the one that it corrects or takes down.</summary>
    public const string WaitsForOriginal = "waits-for-original";

    /// <summary>There is nothing on the network to correct or take down.</summary>
    public const string NothingThere = "nothing-there";

    /// <summary>Its "valid until" passed before it was sent.</summary>
    public const string TooLate = "too-late";

    /// <summary>It was tried so often that trying again will not help.</summary>
    public const string TriedTooOften = "tried-too-often";

    /// <summary>The network did not answer the call.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>The program ended between the mark and the answer.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>The network works on it.</summary>
    public const string NetworkAtWork = "network-at-work";

    /// <summary>The network's limit of calls, or our own caution before it.</summary>
    public const string RateLimited = "rate-limited";

    /// <summary>The network could not be reached at all.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Something went wrong before anything was sent.</summary>
    public const string NotPrepared = "not-prepared";

    /// <summary>The call was unclear, a read-back showed that nothing was made, and it goes out again.</summary>
    public const string NotFoundThere = "not-found-there";

    /// <summary>Reading back could not tell.</summary>
    public const string CannotTell = "cannot-tell";
}
