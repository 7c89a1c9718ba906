namespace Anslag.Simulator.Control;

/// <summary>Names the texts of the control page.</summary>
internal sealed class ControlTexts;
