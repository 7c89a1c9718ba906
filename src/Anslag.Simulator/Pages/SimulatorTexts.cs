namespace Anslag.Simulator.Pages;

/// <summary>Names the texts that every page shares.</summary>
internal sealed class SimulatorTexts;
