using System.Data.Common;
using System.Runtime.CompilerServices;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anslag.Tests.Kernel.Tenancy;

/// <summary>A row put into a table past the program: as little in each column as the column takes.</summary>
internal sealed class RawRow(IEntityType entity, OrganisationId owner, bool postgres)
{
    private readonly ITable table = entity.GetTableMappings().First().Table;
    private readonly Dictionary<string, object> values = [];

    public async Task InsertAsync(DbConnection connection)
    {
        foreach (var column in table.Columns.Where(column => !column.IsNullable || IsOwner(column)))
            values[column.Name] = Value(column);
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            {(postgres ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF")};
            INSERT INTO "{table.Name}" ({string.Join(", ", values.Keys.Select(name => $"\"{name}\""))})
            VALUES ({string.Join(", ", values.Keys.Select(Parameter))})
            """;
        foreach (var (index, value) in values.Values.Index())
            Bind(command, $"@p{index}", value);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Whether it is still there and still its owner's.</summary>
    public async Task<bool> IsUntouchedAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT count(*) FROM "{table.Name}" WHERE "{OwnerColumn.Name}" = @owner""";
        Bind(command, "@owner", owner.Value);
        return Convert.ToInt64(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), null) == 1;
    }

    /// <summary>The row as an object with its true key, and whom it is said to belong to.</summary>
    public object As(OrganisationId owned, AnslagDb db)
    {
        var instance = RuntimeHelpers.GetUninitializedObject(entity.ClrType);
        var entry = db.Entry(instance);
        foreach (var property in entity.FindPrimaryKey()!.Properties)
        {
            var stored = values[property.GetColumnName()];
            entry.Property(property.Name).CurrentValue = property.GetTypeMapping().Converter?.ConvertFromProvider(stored) ?? stored;
        }
        entry.Property(nameof(IBelongsToOrganisation.OrganisationId)).CurrentValue = owned;
        return instance;
    }

    private IColumn OwnerColumn => table.Columns.Single(IsOwner);

    private static bool IsOwner(IColumn column) =>
        column.PropertyMappings.Any(mapping => mapping.Property.Name == nameof(IBelongsToOrganisation.OrganisationId));

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private string Parameter(string column, int index) =>
        postgres ? $"CAST(@p{index} AS {table.FindColumn(column)!.StoreType})" : $"@p{index}";

    private object Value(IColumn column)
    {
        if (IsOwner(column))
            return owner.Value;
        var property = column.PropertyMappings is [var mapping, ..] ? mapping.Property : null;
        if (property is null)
            return "{}";
        if (property == entity.FindDiscriminatorProperty())
            return entity.GetDiscriminatorValue()!;
        if (property.ClrType.IsEnum && column.ProviderClrType == typeof(string))
            return Enum.GetNames(property.ClrType)[0];
        return property.IsPrimitiveCollection && column.ProviderClrType == typeof(string) ? "[]" : Smallest(column.ProviderClrType);
    }

    private static object Smallest(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Guid) => Guid.NewGuid(),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        _ when type == typeof(byte[]) => new byte[] { 1 },
        { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
        _ => Activator.CreateInstance(type)!,
    };
}
