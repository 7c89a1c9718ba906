using Anslag.Kernel;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Desk;
using Anslag.People.Contracts;
using Anslag.People.FoundOrganisation;
using Anslag.People.Organisations;
using Anslag.People.Register;
using Anslag.People.Roles;
using Anslag.People.SignIn;
using Anslag.People.SignOut;
using Anslag.People.Today;
using Anslag.People.TwoStep;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.People;

/// <summary>Organisations, units, people, roles, sign-in.</summary>
public static class PeopleModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration) => services
        .AddSettings<RegisterOptions>(configuration, "Register")
        .AddModel(typeof(PeopleModule).Assembly)
        .AddSingleton<OrganisationRegister>()
        .AddSingleton<IOrganisationDirectory, OrganisationDirectory>()
        .AddSingleton<IRights, Rights>()
        .AddToday<PeopleToday>()
        .AddSignIn()
        .AddFounding()
        .AddSingleton<InvitePerson.InvitePerson>()
        .AddSingleton<UseInvitation.UseInvitation>()
        .AddSingleton<ResetSignIn.ResetSignIn>()
        .AddSingleton<GiveRole.GiveRole>()
        .AddSingleton<TakeBackRole.TakeBackRole>()
        .AddSingleton<LeaveOrganisation.LeaveOrganisation>()
        .AddSingleton<AddUnit.AddUnit>()
        .AddSingleton<RenameUnit.RenameUnit>()
        .AddSingleton<MoveUnit.MoveUnit>()
        .AddMe()
        .AddDeskPages();

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapPeople(this IEndpointRouteBuilder endpoints)
    {
        SetupPasskeyEndpoint.Map(endpoints);
        SignInPasskeyEndpoint.Map(endpoints);
        UseInvitation.InvitationPasskeyEndpoint.Map(endpoints);
        Me.MyPasskeyEndpoint.Map(endpoints);
        SignOutEndpoint.Map(endpoints);
        return endpoints;
    }

    private static IServiceCollection AddFounding(this IServiceCollection services) => services
        .AddSingleton<SetupCodes>()
        .AddSingleton<FoundOrganisation.FoundOrganisation>()
        .AddHostedService<SetupLink>();

    private static IServiceCollection AddMe(this IServiceCollection services) => services
        .AddSingleton<TotpKeys>()
        .AddSingleton<Me.MyAccount>()
        .AddSingleton<Me.ChangeName>()
        .AddSingleton<Me.ChangePassword>()
        .AddSingleton<Me.TurnOnTwoSteps>()
        .AddSingleton<Me.TurnOffTwoSteps>()
        .AddSingleton<Me.AddPasskey>()
        .AddSingleton<Me.RemovePasskey>()
        .AddSingleton<Me.RenewRecoveryCodes>()
        .AddSingleton<Me.SignOutEverywhere>();

    private static IServiceCollection AddDeskPages(this IServiceCollection services) => services
        .AddSingleton<ListPeople.PeopleList>()
        .AddSingleton<Units.UnitChoices>()
        .AddSingleton<ShowPerson.PersonCards>()
        .AddSingleton<ReadAudit.AuditList>()
        .AddSingleton<ReadAudit.AuditNames>().AddSingleton<IAuditNames, ReadAudit.PeopleNames>()
        .AddSingleton<ReadAudit.AuditWords>()
        .AddSingleton(new NavigationItem(70, "/desk/people", "users", typeof(PeopleTexts), "People"))
        .AddSingleton(new NavigationItem(80, "/desk/audit", "scroll-text", typeof(PeopleTexts), "Audit"));
}
