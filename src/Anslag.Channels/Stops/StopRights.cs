using Anslag.Kernel.Actors;
using Anslag.People.Contracts;

namespace Anslag.Channels.Stops;

internal static class StopRights
{
    private static readonly Role[] MayStop = [Role.Approver, Role.AccountOwner];

    /// <summary>Who approves or answers for accounts anywhere may stop and lift: a stop does no harm, a delay may.</summary>
    public static async Task<bool> MayStopAsync(this IRights rights, Actor by, CancellationToken cancellationToken)
    {
        foreach (var role in MayStop)
        {
            if (await rights.HasAsync(by, role, unit: null, cancellationToken))
                return true;
        }
        return await rights.HasAsync(by, Role.Administrator, unit: null, cancellationToken);
    }

    public static async Task RequireToStopAsync(this IRights rights, Actor by, CancellationToken cancellationToken)
    {
        if (!await rights.MayStopAsync(by, cancellationToken))
            await rights.RequireAsync(by, Role.Approver, unit: null, cancellationToken);
    }
}
