using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Passkeys;
using Anslag.People.Register;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.FoundOrganisation;

/// <summary>The first page of a new installation.</summary>
public sealed partial class SetupPage(SetupCodes codes, FoundOrganisation found, OrganisationRegister register, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private PasskeyCeremony Passkeys { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private string? Refusal { get; set; }

    private Founded? Founded { get; set; }

    private IReadOnlyList<string> Names => [.. register.All.Select(organisation => organisation.Name)];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields { TrialAccounts = true, TrialColleague = true };
        try
        {
            await codes.RequireAsync(Code, Http.RequestAborted);
        }
        catch (BrokenRule broken)
        {
            Refusal = rules.Sentence(broken);
        }
    }

    private async Task FoundAsync()
    {
        if (Refusal is null && await Problems.TryAsync(FoundOrganisationAsync))
            await Session.BeginAsync(Http, Founded!.Founder);
    }

    private async Task FoundOrganisationAsync()
    {
        var made = Form!.Credential is { Length: > 0 } credential ? await Passkeys.MadeAsync(credential) : null;
        var founder = made?.Person ?? Id.New<PersonId>(Time.GetUtcNow());
        var wayIn = new WayIn(Form.Password, made?.Passkey, Texts["PasskeyName"]);
        var founding = new Founding(Code, Form.Organisation, founder, Form.FullName, Form.Email, wayIn, Form.TrialAccounts, Form.TrialColleague);
        Founded = await found.HandleAsync(founding, Session.From(Http), Http.RequestAborted);
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Organisation { get; set; }

        public string? FullName { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }

        public string? Credential { get; set; }

        public bool TrialAccounts { get; set; }

        public bool TrialColleague { get; set; }
    }
}
