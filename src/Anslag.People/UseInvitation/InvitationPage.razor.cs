using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.UseInvitation;

/// <summary>What a one-time link opens: choose a name and a way to sign in.</summary>
public sealed partial class InvitationPage(UseInvitation invitation, IOrganisationDirectory directory, PasskeyCeremony passkeys, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string Token { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    private Person? Person { get; set; }

    private LetIn? LetIn { get; set; }

    private string Organisation { get; set; } = string.Empty;

    private string Refusal => rules.Sentence(new BrokenRule(PeopleRules.LinkWorks));

    protected override async Task OnInitializedAsync()
    {
        Person = await invitation.FindAsync(Token, Http.RequestAborted);
        Form ??= new FormFields { FullName = Person?.FullName };
        if (Person is not null)
            Organisation = (await directory.OrganisationAsync(Person.OrganisationId, Http.RequestAborted)).Name;
    }

    private async Task UseAsync()
    {
        if (await Problems.TryAsync(UseLinkAsync))
            await Session.BeginAsync(Http, LetIn!.Person);
    }

    private async Task UseLinkAsync()
    {
        var made = Form!.Credential is { Length: > 0 } credential ? await passkeys.MadeAsync(credential) : null;
        if (made is not null && made.Person != Person?.Id)
            throw new BrokenRule(PeopleRules.PasskeyIsRead);
        var wayIn = new WayIn(Form.Password, made?.Passkey, Texts["PasskeyName"]);
        LetIn = await invitation.HandleAsync(Token, Form.FullName, wayIn, Session.From(Http), Http.RequestAborted);
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? FullName { get; set; }

        public string? Password { get; set; }

        public string? Credential { get; set; }
    }
}
