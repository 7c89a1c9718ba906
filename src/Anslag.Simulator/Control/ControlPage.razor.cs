using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Control;

/// <summary><c>/control</c>: the control surface for people.</summary>
public sealed partial class ControlPage : ComponentBase;
