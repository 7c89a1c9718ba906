using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

/// <summary>An account on a network, as the account register has it.</summary>
public sealed class Account : IBelongsToOrganisation
{
    /// <summary>The signal that says that an account changed.</summary>
    public const string Topic = "accounts";

    private Account()
    {
    }

    public AccountId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The network's key.</summary>
    public string Network { get; private init; } = string.Empty;

    /// <summary>The account's id on the network.</summary>
    public string NetworkId { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public Uri? Address { get; private set; }

    public UnitId UnitId { get; private set; }

    /// <summary>Who answers for it; only a trial account may lack one.</summary>
    public PersonId? Owner { get; private set; }

    /// <summary>Who answers for it when the owner is away; only a trial account may lack one.</summary>
    public PersonId? Deputy { get; private set; }

    /// <summary>A trial account lives on a simulated network and is marked PROV everywhere.</summary>
    public bool IsTrial { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Opens a trial account.</summary>
    public static Account OpenTrial(
        AccountId id, OrganisationId organisation, string network, OpenedAccount opened, UnitId unit, PersonId? owner, PersonId? deputy, DateTimeOffset now) => new()
    {
        Id = id,
        OrganisationId = organisation,
        Network = network,
        NetworkId = opened.NetworkId,
        Name = opened.Name,
        Address = opened.Address,
        UnitId = unit,
        Owner = owner,
        Deputy = deputy,
        IsTrial = true,
        OpenedAt = now,
    };
}
