using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;

namespace Anslag.Channels.Accounts;

internal static class AccountRights
{
    /// <summary>The account owners of the unit, and administrators.</summary>
    public static async Task<bool> MayRunAsync(this IRights rights, Actor by, UnitId unit, CancellationToken cancellationToken) =>
        await rights.HasAsync(by, Role.AccountOwner, unit, cancellationToken) || await rights.HasAsync(by, Role.Administrator, unit, cancellationToken);

    /// <summary>Goes on only for those; the sentence names the role that is lacking.</summary>
    public static async Task RequireToRunAsync(this IRights rights, Actor by, UnitId unit, CancellationToken cancellationToken)
    {
        if (!await rights.MayRunAsync(by, unit, cancellationToken))
            await rights.RequireAsync(by, Role.AccountOwner, unit, cancellationToken);
    }
}
