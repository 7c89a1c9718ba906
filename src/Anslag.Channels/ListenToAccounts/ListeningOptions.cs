namespace Anslag.Channels.ListenToAccounts;

/// <summary>How often accounts are read for what came in. Section <c>Listening</c> of the configuration.</summary>
public sealed class ListeningOptions
{
    /// <summary>The time between two readings of an account.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>The longest that one reading may take.</summary>
    public TimeSpan LongestReading { get; set; } = TimeSpan.FromMinutes(5);
}
