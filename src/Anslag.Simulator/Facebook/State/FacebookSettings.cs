namespace Anslag.Simulator.Facebook.State;

/// <summary>How the network behaves, changed on its control surface.</summary>
internal sealed class FacebookSettings
{
    /// <summary>How much of the limits is used, in per cent, as the usage headers tell it.</summary>
    public int UsagePercent { get; set; } = 3;

    /// <summary>How long the network works on a video before it is seen.</summary>
    public TimeSpan VideoWork { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether a post that says the same as the one before it is refused (506).</summary>
    public bool RefusesDuplicates { get; set; } = true;
}
