using System.Security.Cryptography;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.SignIn;
using Anslag.People.TwoStep;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>The authenticator app.</summary>
public sealed partial class MyTwoSteps(TurnOnTwoSteps turnOn, TurnOffTwoSteps turnOff, TotpKeys keys, RuleTexts rules, NavigationManager navigation)
{
    private const int Group = 4;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter, EditorRequired]
    public required MyDetails Details { get; set; }

    [SupplyParameterFromQuery(Name = "two-steps")]
    public string? Asked { get; set; }

    [SupplyParameterFromForm(FormName = "two-steps-on")]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    /// <summary>The key that the app shall take; <see langword="null"/> until somebody asks to turn two steps on.</summary>
    private string? Key { get; set; }

    protected override void OnInitialized()
    {
        Form ??= new FormFields();
        if (Asked is not null)
            Key = Carried() ?? Totp.NewKey();
    }

    private async Task TurnOnAsync()
    {
        if (await Problems.TryAsync(async () =>
            await Session.GoOnAsync(Http, await turnOn.HandleAsync(Key ?? string.Empty, Form!.Code, Http.Actor(), Http.RequestAborted))))
            navigation.NavigateTo("/desk/me");
    }

    private async Task TurnOffAsync()
    {
        await Session.GoOnAsync(Http, await turnOff.HandleAsync(Http.Actor(), Http.RequestAborted));
        navigation.NavigateTo("/desk/me");
    }

    private static string Spaced(string key) => string.Join(' ', key.Chunk(Group).Select(part => new string(part)));

    private string? Carried()
    {
        try
        {
            return Form!.Key is { } carried ? keys.Decrypt(carried) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Key { get; set; }

        public string? Code { get; set; }
    }
}
