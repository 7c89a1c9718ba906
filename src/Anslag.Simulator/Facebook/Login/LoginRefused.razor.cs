using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Login;

/// <summary>Says why the login screen cannot be shown.</summary>
public sealed partial class LoginRefused : ComponentBase
{
    /// <summary>The key of the sentence.</summary>
    [Parameter, EditorRequired]
    public required string Problem { get; set; }

    /// <summary>What the sentence is about.</summary>
    [Parameter, EditorRequired]
    public required string About { get; set; }
}
