namespace Anslag.Kernel.Ids;

/// <summary>An organisation: a municipality or a region.</summary>
public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    /// <inheritdoc />
    public static OrganisationId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
