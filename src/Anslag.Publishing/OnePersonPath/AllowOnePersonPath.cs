using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.OnePersonPath;

/// <summary>An administrator of the whole organisation decides whether one person may approve their own posts.</summary>
public sealed class AllowOnePersonPath(Database database, IRights rights, IOrganisationDirectory directory, TimeProvider time)
{
    public async Task HandleAsync(bool isAllowed, string reason, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, await directory.TopUnitAsync(by.Organisation, cancellationToken), cancellationToken);
        if (isAllowed && string.IsNullOrWhiteSpace(reason))
            throw new BrokenRule(PostRules.OnePersonPathHasAReason) { Field = "Form.Reason" };
        await using var db = database.For(by);
        var latest = await db.LatestPermissionAsync(cancellationToken);
        if ((latest?.IsAllowed ?? false) == isAllowed && (!isAllowed || latest?.Reason == reason.Trim()))
            return;
        db.Add(OnePersonPermission.Of(by.Organisation, isAllowed, reason, by.RequiredPerson(), time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }
}
