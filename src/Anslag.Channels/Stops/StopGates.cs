using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Stops;

/// <summary>
/// Reads the gate under lock, inside the caller's transaction. On PostgreSQL the row is locked, shared by marks and alone for a stop;
/// on SQLite a transaction begins IMMEDIATE and nobody else writes until it ends.
/// </summary>
internal static class StopGates
{
    public static Task<StopGate> SharedGateAsync(this AnslagDb db, OrganisationId organisation, CancellationToken cancellationToken) =>
        GateAsync(db, organisation, "FOR SHARE", cancellationToken);

    public static Task<StopGate> OwnGateAsync(this AnslagDb db, OrganisationId organisation, CancellationToken cancellationToken) =>
        GateAsync(db, organisation, "FOR UPDATE", cancellationToken);

    private static async Task<StopGate> GateAsync(AnslagDb db, OrganisationId organisation, string locked, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO channels_stop_gates ("OrganisationId") VALUES ({organisation.Value}) ON CONFLICT DO NOTHING""", cancellationToken);
        var sql = $$"""SELECT * FROM channels_stop_gates WHERE "OrganisationId" = {0} {{(db.Database.IsNpgsql() ? locked : string.Empty)}}""";
        var gates = await db.Set<StopGate>().FromSqlRaw(sql, organisation.Value).IgnoreQueryFilters().ToListAsync(cancellationToken);
        return gates.Single();
    }
}
