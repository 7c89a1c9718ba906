using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>The password.</summary>
public sealed partial class MyPassword(ChangePassword change, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter, EditorRequired]
    public required MyDetails Details { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    private bool Saved { get; set; }

    private bool MustKnow => Details.Person.PasswordHash is not null && !Http.User.CameByRecoveryCode();

    protected override void OnInitialized() => Form ??= new FormFields();

    private async Task SaveAsync() => Saved = await Problems.TryAsync(async () =>
    {
        var byRecoveryCode = Http.User.CameByRecoveryCode();
        await Session.GoOnAsync(Http, await change.HandleAsync(Form!.Current, Form.Password, byRecoveryCode, Http.Actor(), Http.RequestAborted));
    });

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Current { get; set; }

        public string? Password { get; set; }
    }
}
