using Anslag.Kernel.Ids;

namespace Anslag.Channels.Contracts;

/// <summary>An account on a network, in the account register.</summary>
public readonly record struct AccountId(Guid Value) : ITypedId<AccountId>
{
    /// <inheritdoc />
    public static AccountId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
