using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Organisations;

internal static class OrganisationLock
{
    /// <summary>Holds the organisation's row until the caller's transaction ends: changes of who administers, and of the tree, come one after the other.</summary>
    public static Task HoldOrganisationAsync(this AnslagDb db, CancellationToken cancellationToken) => db.Set<Organisation>().ExecuteUpdateAsync(
        set => set.SetProperty(row => row.AdministrationVersion, row => row.AdministrationVersion + 1), cancellationToken);
}
