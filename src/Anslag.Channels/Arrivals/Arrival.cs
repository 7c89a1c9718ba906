using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Arrivals;

/// <summary>One version of what came in on an account. Versions are only added, never changed; one of them is how the item stands.</summary>
[NotAudited]
public sealed class Arrival : IBelongsToOrganisation
{
    private Arrival()
    {
    }

    public ArrivalId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The item's id on the network.</summary>
    public string NetworkId { get; private init; } = string.Empty;

    /// <summary>Its number in the order of coming, from 1.</summary>
    public int Version { get; private init; }

    public ItemKind Kind { get; private init; }

    public ItemState State { get; private init; }

    /// <summary>The post under which it stands.</summary>
    public string? Post { get; private init; }

    /// <summary>What a reader would call the same version: how it stands, what it says and what is attached.</summary>
    public string Digest { get; private init; } = string.Empty;

    /// <summary>When the network said that it is so.</summary>
    public DateTimeOffset AsOf { get; private set; }

    public DateTimeOffset SeenAt { get; private init; }

    /// <summary>Whether the item stands like this.</summary>
    public bool IsLatest { get; private set; }

    public IncomingItem Item { get; private init; } = null!;

    public static Arrival Of(OrganisationId organisation, AccountId account, IncomingItem item, int version, bool isLatest, DateTimeOffset now) => new()
    {
        Id = Kernel.Ids.Id.New<ArrivalId>(now),
        OrganisationId = organisation,
        AccountId = account,
        NetworkId = item.NetworkId,
        Version = version,
        Kind = item.Kind,
        State = item.State,
        Post = item.Post,
        Digest = DigestOf(item),
        AsOf = item.AsOf,
        SeenAt = now,
        IsLatest = isLatest,
        Item = item,
    };

    /// <summary>
    /// A deleted item's text does not matter: some networks tell it once more, others do not. Nor does the query of an attachment's
    /// address, which is signed anew each time.
    /// </summary>
    public static string DigestOf(IncomingItem item)
    {
        var state = item.State is ItemState.Edited ? ItemState.Shown : item.State;
        string[] said = state is ItemState.Deleted ? [] : [item.Text, .. item.Attachments.Select(attachment => attachment.GetLeftPart(UriPartial.Path))];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { state, said }, EventJson.Options))));
    }

    /// <summary>The network has said once more that it is so.</summary>
    public void Confirm(DateTimeOffset asOf) => AsOf = asOf > AsOf ? asOf : AsOf;

    /// <summary>It stands differently now.</summary>
    public void GiveWay() => IsLatest = false;
}
