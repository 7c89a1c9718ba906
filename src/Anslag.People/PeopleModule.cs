using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.People;

/// <summary>Organisations, units, people, roles, sign-in.</summary>
public static class PeopleModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapPeople(this IEndpointRouteBuilder endpoints) => endpoints;
}
