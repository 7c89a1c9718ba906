namespace Anslag.Channels.SendDelivery;

/// <summary>How patient the sender is. Section <c>Sending</c> of the configuration.</summary>
public sealed class SendingOptions
{
    /// <summary>The longest that one call to a network may take.</summary>
    public TimeSpan LongestCall { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How often a delivery is tried before it has failed.</summary>
    public int MostFailures { get; set; } = 6;

    /// <summary>For how long an unclear call is read back before a person is asked.</summary>
    public TimeSpan AskAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>For how long a network may say that it still works on something before a person is asked: a long film takes hours.</summary>
    public TimeSpan AskAfterWork { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Stands in for every network's own settle time, where it is given.</summary>
    public TimeSpan? SettleTime { get; set; }
}
