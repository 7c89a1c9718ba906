using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Passkeys;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.SignIn;

/// <summary>Where one signs in: password and code, passkey, or recovery code.</summary>
public sealed partial class SignInPage(SignInWithPassword byPassword, SignInWithCode byCode, SignInWithRecoveryCode byRecoveryCode, RuleTexts rules)
{
    // No answer is quicker than this, so that its time does not tell whether anybody has the address.
    private static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(400);

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private SignInWithPasskey ByPasskey { get; set; } = null!;

    [Inject]
    private PasskeyCeremony Ceremony { get; set; } = null!;

    [Inject]
    private PendingSignIn Pendings { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private string? Pending { get; set; }

    protected override void OnInitialized()
    {
        Form ??= new FormFields();
        // An empty carried value stays a carried value: the second step goes on.
        Pending = Form.Pending;
    }

    private async Task PasswordAsync()
    {
        var started = Time.GetTimestamp();
        var outcome = await byPassword.HandleAsync(Form!.Email, Form.Password, Session.From(Http), Http.RequestAborted);
        if (outcome is SignInOutcome.Refused)
            await EvenAsync(started);
        await GoOnAsync(outcome, "Refused", "/desk");
    }

    private async Task CodeAsync()
    {
        if (Pendings.Of(Form!.Pending) is { } person)
        {
            await GoOnAsync(await byCode.HandleAsync(person, Form.Code, Session.From(Http), Http.RequestAborted), "CodeRefused", "/desk");
            return;
        }
        Pending = null;
        Problems.Add(Texts["TooLate"]);
    }

    private async Task RecoveryAsync()
    {
        var started = Time.GetTimestamp();
        var outcome = await byRecoveryCode.HandleAsync(Form!.RecoveryEmail, Form.Recovery, Session.From(Http), Http.RequestAborted);
        if (outcome is SignInOutcome.Refused)
            await EvenAsync(started);
        await GoOnAsync(outcome, "RecoveryRefused", "/desk/me", cameByRecoveryCode: true);
    }

    private async Task PasskeyAsync() => await Problems.TryAsync(async () =>
    {
        var shown = await Ceremony.ShownAsync(Form!.Credential ?? string.Empty);
        await GoOnAsync(await ByPasskey.HandleAsync(shown, Session.From(Http), Http.RequestAborted), "PasskeyRefused", "/desk");
    });

    private async Task GoOnAsync(SignInOutcome outcome, string refusal, string home, bool cameByRecoveryCode = false)
    {
        switch (outcome)
        {
            case SignInOutcome.SignedIn { Person: var person }:
                await Session.BeginAsync(Http, person, cameByRecoveryCode);
                Navigation.NavigateTo(ReturnUrl is ['/', not '/' and not '\\', ..] ? ReturnUrl : home);
                break;
            case SignInOutcome.CodeNeeded { Person: var person }:
                Pending = Pendings.For(person);
                break;
            default:
                Problems.Add(Texts[refusal]);
                break;
        }
    }

    private async Task EvenAsync(long started)
    {
        var left = Slowest - Time.GetElapsedTime(started);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, Time, Http.RequestAborted);
    }

    /// <summary>What the forms send.</summary>
    public sealed class FormFields
    {
        public string? Email { get; set; }

        public string? Password { get; set; }

        public string? Pending { get; set; }

        public string? Code { get; set; }

        public string? RecoveryEmail { get; set; }

        public string? Recovery { get; set; }

        public string? Credential { get; set; }
    }
}
