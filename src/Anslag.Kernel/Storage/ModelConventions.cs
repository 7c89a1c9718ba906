using Anslag.Kernel.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Anslag.Kernel.Storage;

internal static class ModelConventions
{
    public static void Apply(ModelConfigurationBuilder configuration, AnslagModel model, bool sqlite)
    {
        foreach (var id in model.Assemblies.SelectMany(TypedIds.In))
            configuration.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (sqlite)
            configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        else
            configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    private sealed class TypedIdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Wrap(value))
        where T : struct, ITypedId<T>
    {
        // An expression tree may not call a static interface member itself.
        private static T Wrap(Guid value) => T.From(value);
    }

    /// <summary>SQLite has no type for an instant: ticks compare and sort as numbers.</summary>
    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    /// <summary>Npgsql writes only UTC to <c>timestamptz</c>.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => instant.ToUniversalTime(),
        instant => instant);
}
