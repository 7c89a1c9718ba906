namespace Anslag.Kernel.Ids;

/// <summary>A person who works in the desk.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    /// <inheritdoc />
    public static PersonId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
