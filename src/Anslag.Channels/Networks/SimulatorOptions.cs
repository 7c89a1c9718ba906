namespace Anslag.Channels.Networks;

/// <summary>The simulated networks of trial accounts. Section <c>Simulator</c> of the configuration.</summary>
public sealed class SimulatorOptions
{
    /// <summary>Where the simulator answers; <see langword="null"/> means that there are no trial accounts.</summary>
    public Uri? Address { get; set; }
}
