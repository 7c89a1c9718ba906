using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Units;

namespace Anslag.People.Roles;

internal static class RightsOnTop
{
    /// <summary>Goes on only if the actor has the role for the whole organisation.</summary>
    public static async Task RequireTopAsync(this IRights rights, AnslagDb db, Actor by, Role role, CancellationToken cancellationToken) =>
        await rights.RequireAsync(by, role, (await UnitTree.ReadAsync(db, cancellationToken)).Top.Id, cancellationToken);
}
