namespace Anslag.Kernel.Ids;

/// <summary>A unit (förvaltning, skola, bibliotek) of an organisation.</summary>
public readonly record struct UnitId(Guid Value) : ITypedId<UnitId>
{
    /// <inheritdoc />
    public static UnitId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
