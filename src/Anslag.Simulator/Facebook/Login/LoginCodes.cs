using System.Collections.Immutable;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Login;

/// <summary>What a person agreed to on the login screen.</summary>
internal sealed record Login(
    string Person, ImmutableArray<string> Pages, ImmutableArray<string> Granted, ImmutableArray<string> Declined, string RedirectAddress);

/// <summary>The codes that a login gives: good for ten minutes, and once. They are not kept through a restart.</summary>
internal sealed class LoginCodes
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private readonly Lock _turn = new();
    private readonly Dictionary<string, (Login Login, DateTimeOffset Expires, bool IsUsed)> _codes = new(StringComparer.Ordinal);

    public string Issue(Login login, DateTimeOffset now)
    {
        var code = TokenMaker.Code();
        lock (_turn)
            _codes[code] = (login, now + Lifetime, false);
        return code;
    }

    public Login Redeem(string code, string redirectAddress, DateTimeOffset now)
    {
        lock (_turn)
        {
            if (!_codes.TryGetValue(code, out var known))
                throw new GraphRefusal(LoginErrors.UnreadableCode());
            if (known.IsUsed)
                throw new GraphRefusal(LoginErrors.UsedCode());
            if (known.Expires <= now)
                throw new GraphRefusal(LoginErrors.ExpiredCode());
            if (known.Login.RedirectAddress != redirectAddress)
                throw new GraphRefusal(LoginErrors.OtherAddress());
            _codes[code] = known with { IsUsed = true };
            return known.Login;
        }
    }
}
