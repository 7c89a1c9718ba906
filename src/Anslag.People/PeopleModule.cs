using Anslag.Kernel;
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
        .AddMe();

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapPeople(this IEndpointRouteBuilder endpoints)
    {
        SignOutEndpoint.Map(endpoints);
        return endpoints;
    }

    private static IServiceCollection AddFounding(this IServiceCollection services) => services
        .AddSingleton<SetupCodes>()
        .AddSingleton<FoundOrganisation.FoundOrganisation>()
        .AddHostedService<SetupLink>();

    private static IServiceCollection AddMe(this IServiceCollection services) => services
        .AddSingleton<TotpKeys>()
        .AddSingleton<Me.ChangeName>()
        .AddSingleton<Me.ChangePassword>()
        .AddSingleton<Me.TurnOnTwoSteps>()
        .AddSingleton<Me.TurnOffTwoSteps>()
        .AddSingleton<Me.AddPasskey>()
        .AddSingleton<Me.RemovePasskey>()
        .AddSingleton<Me.RenewRecoveryCodes>()
        .AddSingleton<Me.SignOutEverywhere>();
}
