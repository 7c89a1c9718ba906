using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.InvitePerson;

/// <summary>Invites a person; the link is shown once, for the administrator to hand over.</summary>
public sealed partial class InvitePage(InvitePerson invite, UnitChoices units, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    private IReadOnlyList<Choice> Units { get; set; } = [];

    private Invited? Invited { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields { Writer = true };
        Units = await units.AllAsync(Http.Actor().Organisation, Http.RequestAborted);
    }

    private Task<bool> InviteAsync() => Problems.TryAsync(async () =>
    {
        var invitation = new Invitation(Form!.FullName, Form.Email, Id.Parse<UnitId>(Form.Unit) ?? default, Form.Roles, Texts["Reason"]);
        Invited = await invite.HandleAsync(invitation, Http.Actor(), Http.RequestAborted);
    });

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? FullName { get; set; }

        public string? Email { get; set; }

        public string? Unit { get; set; }

        public bool Writer { get; set; }

        public bool Approver { get; set; }

        public bool AccountOwner { get; set; }

        public bool Registrar { get; set; }

        public bool Administrator { get; set; }

        internal IReadOnlyList<Role> Roles => [.. Enum.GetValues<Role>().Where(role => Has(role.ToString()))];

        internal bool Has(string role) => role switch
        {
            nameof(Writer) => Writer,
            nameof(Approver) => Approver,
            nameof(AccountOwner) => AccountOwner,
            nameof(Registrar) => Registrar,
            _ => Administrator,
        };
    }
}
