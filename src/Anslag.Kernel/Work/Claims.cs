using System.Data;
using System.Data.Common;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anslag.Kernel.Work;

/// <summary>Claims due rows for a worker: one statement, the same on both databases but for <c>SKIP LOCKED</c>.</summary>
public sealed class Claims(Database database)
{
    /// <summary>Claims up to <paramref name="most"/> rows that are due and free, oldest first.</summary>
    public async Task<IReadOnlyList<Claim>> DueAsync<T>(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
        where T : class, IWork
    {
        await using var db = database.AcrossOrganisations();
        var names = new Names(db, typeof(T));
        var skip = database.Provider is StorageProvider.Postgres ? "FOR UPDATE SKIP LOCKED" : string.Empty;
        await using var command = await CommandAsync(db, $"""
            UPDATE {names.Table} SET {names.Lease} = @until, {names.Fence} = {names.Fence} + 1
            WHERE {names.Id} IN (
                SELECT {names.Id} FROM {names.Table}
                WHERE {names.Due} <= @now AND ({names.Lease} IS NULL OR {names.Lease} <= @now)
                ORDER BY {names.Due} LIMIT @most {skip})
            RETURNING {names.Id}, {names.Fence}
            """, cancellationToken);
        Bind(command, "@until", Instant(now + lease));
        Bind(command, "@now", Instant(now));
        Bind(command, "@most", most);
        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>Lengthens a lease; false when the row has been claimed by somebody else.</summary>
    public async Task<bool> ExtendAsync<T>(Claim claim, DateTimeOffset until, CancellationToken cancellationToken)
        where T : class, IWork
    {
        await using var db = database.AcrossOrganisations();
        var names = new Names(db, typeof(T));
        await using var command = await CommandAsync(db, $"""
            UPDATE {names.Table} SET {names.Lease} = @until
            WHERE {names.Id} = @id AND {names.Fence} = @fence AND {names.Lease} IS NOT NULL
            """, cancellationToken);
        Bind(command, "@until", Instant(until));
        Bind(command, "@id", claim.Id);
        Bind(command, "@fence", claim.Fence);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private static async Task<DbCommand> CommandAsync(AnslagDb db, string sql, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Only names from the model are put into the statement; every value is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static async Task<IReadOnlyList<Claim>> ReadAsync(DbCommand command, CancellationToken cancellationToken)
    {
        List<Claim> claims = [];
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            claims.Add(new Claim(reader.GetGuid(0), reader.GetInt64(1)));
        return claims;
    }

    private object Instant(DateTimeOffset instant) =>
        database.Provider is StorageProvider.Postgres ? instant.ToUniversalTime() : instant.UtcTicks;

    private sealed class Names
    {
        public Names(AnslagDb db, Type type)
        {
            var entity = db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not mapped.");
            Table = $"\"{entity.GetTableName()}\"";
            Id = Column(entity, nameof(IWork.Id));
            Due = Column(entity, nameof(IWork.DueAt));
            Lease = Column(entity, nameof(IWork.LeasedUntil));
            Fence = Column(entity, nameof(IWork.Fence));
        }

        public string Table { get; }

        public string Id { get; }

        public string Due { get; }

        public string Lease { get; }

        public string Fence { get; }

        private static string Column(IEntityType entity, string property) => $"\"{entity.FindProperty(property)!.GetColumnName()}\"";
    }
}
