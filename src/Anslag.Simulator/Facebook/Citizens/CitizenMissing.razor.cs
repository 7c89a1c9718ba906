using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>Says that a page or a post is not there.</summary>
public sealed partial class CitizenMissing : ComponentBase;
