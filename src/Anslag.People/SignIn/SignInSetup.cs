using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.People.SignIn;

/// <summary>Authentication by Identity's cookie, and the rule that the desk is for those who are signed in.</summary>
internal static class SignInSetup
{
    private static readonly TimeSpan SessionLasts = TimeSpan.FromHours(12);

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(ConfigureSession);
            cookies.TwoFactorUserIdCookie!.Configure(options => options.Cookie.Harden("anslag-passkey"));
        });
        services.AddIdentityCore<Person>(options =>
        {
            // Any e-mail address may be a user name.
            options.User.AllowedUserNameCharacters = string.Empty;
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        }).AddUserStore<PersonStore>().AddSignInManager();
        services.AddAuthorization(options => options.FallbackPolicy = DeskIsForStaff());
        services.AddRateLimiter(SignInLimits.Configure);
        services.AddAntiforgery(options => options.Cookie.Harden("anslag-form"));
        services.AddSingleton<SignInWithPassword>().AddSingleton<SignInWithCode>().AddSingleton<SignInWithRecoveryCode>().AddSingleton<SignInWithPasskey>();
        return services.AddSingleton<SessionCheck>().AddSingleton<PendingSignIn>().AddScoped<PasskeyCeremony>();
    }

    private static void ConfigureSession(CookieAuthenticationOptions options)
    {
        options.Cookie.Harden("anslag");
        // A network sends people back to us after its consent page: Strict would leave the cookie behind.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = SessionLasts;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCheck);
    }

    /// <summary>HTTPS is enforced anywhere but on localhost, so a cookie that follows its request is secure wherever it must be.</summary>
    private static void Harden(this CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>For whatever says nothing itself: under <c>/desk</c> one is signed in, elsewhere everybody may look.</summary>
    private static AuthorizationPolicy DeskIsForStaff() => new AuthorizationPolicyBuilder().RequireAssertion(context =>
        context.User.Identity is { IsAuthenticated: true } || context.Resource is not HttpContext http || !http.Request.Path.StartsWithSegments("/desk", StringComparison.OrdinalIgnoreCase)).Build();
}
