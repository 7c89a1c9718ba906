using Anslag.Kernel.Ids;

namespace Anslag.Channels.Contracts;

/// <summary>One version of what came in on an account.</summary>
public readonly record struct ArrivalId(Guid Value) : ITypedId<ArrivalId>
{
    /// <inheritdoc />
    public static ArrivalId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
