using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Simulator.Facebook.Login;

/// <summary>What an app asks a person for, as the address of the login screen says it.</summary>
internal sealed record LoginRequest(string RedirectAddress, string? State, IReadOnlyList<string> Scopes)
{
    private static readonly string[] Known =
        ["client_id", "redirect_uri", "state", "scope", "response_type", "auth_type", "display", "lang"];

    /// <summary>Reads the address; what is wrong is told by the key of its sentence and what it is about.</summary>
    public static (LoginRequest? Request, string Problem, string About) Read(IQueryCollection query, TrialApp app)
    {
        var address = query["redirect_uri"].ToString();
        string[] scopes = [Permissions.PublicProfile, .. query["scope"].ToString().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        if (query.Keys.FirstOrDefault(name => !Known.Contains(name)) is { } parameter)
            return (null, "UnknownParameter", parameter);
        if (query["client_id"] != TrialApp.Id)
            return (null, "UnknownApp", "");
        if (!app.Knows(address))
            return (null, "UnknownAddress", "");
        if (query["response_type"].ToString() is not ("" or "code"))
            return (null, "UnknownResponseType", "");
        if (scopes.Except(Permissions.All).FirstOrDefault() is { } scope)
            return (null, "UnknownPermission", scope);
        return (new(address, query["state"], [.. scopes.Distinct(StringComparer.Ordinal)]), "", "");
    }

    public string Granted(string code) => Back(new() { ["code"] = code });

    public string Refused() => Back(new()
    {
        ["error"] = "access_denied",
        ["error_code"] = "200",
        ["error_description"] = "Permissions error",
        ["error_reason"] = "user_denied",
    });

    private string Back(Dictionary<string, string?> answer)
    {
        if (State is not null)
            answer["state"] = State;
        return QueryHelpers.AddQueryString(RedirectAddress, answer);
    }
}
