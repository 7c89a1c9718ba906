using Anslag.Kernel.Ids;

namespace Anslag.Channels.Contracts;

/// <summary>One thing that shall happen once on one account.</summary>
public readonly record struct DeliveryId(Guid Value) : ITypedId<DeliveryId>
{
    /// <inheritdoc />
    public static DeliveryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
