using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Login;

/// <summary>The login screen: who, which pages, which permissions.</summary>
public sealed partial class LoginPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Scopes { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Page> Pages { get; set; }
}
