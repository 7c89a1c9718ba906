namespace Anslag.Channels.SendDelivery;

/// <summary>Is told when a delivery, or the exchange of a token, passes a named point on its way. By default nobody listens.</summary>
public interface ISendingMilestones
{
    /// <summary>The point is passed.</summary>
    void Pass(string point);
}

/// <summary>The points, in their order.</summary>
public static class Milestones
{
    /// <summary>A worker has the row.</summary>
    public const string Claimed = "claimed";

    /// <summary>A preparing step is saved.</summary>
    public const string Prepared = "prepared";

    /// <summary>Everything is ready; nothing is marked yet.</summary>
    public const string Marking = "marking";

    /// <summary>The mark is committed; nothing is called yet.</summary>
    public const string Marked = "marked";

    /// <summary>The network has answered; nothing is saved yet.</summary>
    public const string Called = "called";

    /// <summary>What became of the call is saved.</summary>
    public const string Saved = "saved";

    /// <summary>The mark before the exchange of a token is committed; nothing is called yet.</summary>
    public const string Renewing = "renewing";

    /// <summary>The network has answered the exchange; the new token is not saved yet.</summary>
    public const string Renewed = "renewed";
}
