using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>Says that an account or a post is not there.</summary>
public sealed partial class CitizenMissing : ComponentBase;
