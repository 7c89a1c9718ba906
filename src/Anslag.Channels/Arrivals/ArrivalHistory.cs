using Anslag.Channels.Contracts;

namespace Anslag.Channels.Arrivals;

/// <summary>The versions of one item, and where a further word of the network has its place among them.</summary>
internal sealed class ArrivalHistory(IEnumerable<Arrival> known)
{
    private readonly List<Arrival> versions = [.. known.OrderBy(arrival => arrival.Version)];

    private Arrival? Latest => versions.Find(arrival => arrival.IsLatest);

    /// <summary>A new version, or <see langword="null"/> for what is known already.</summary>
    public Arrival? Take(IncomingItem item, Func<IncomingItem, int, bool, Arrival> add)
    {
        var digest = Arrival.DigestOf(item);
        if (Latest?.Digest == digest)
        {
            Latest.Confirm(item.AsOf);
            return null;
        }
        var isLatest = Latest is null || item.AsOf >= Latest.AsOf;
        if (!isLatest && versions.Exists(arrival => arrival.Digest == digest))
            return null;
        if (isLatest)
            Latest?.GiveWay();
        var arrival = add(Named(item), versions.Count + 1, isLatest);
        versions.Add(arrival);
        return arrival;
    }

    /// <summary>Not every network says that something was edited: another text tells it too.</summary>
    private IncomingItem Named(IncomingItem item) =>
        item.State is ItemState.Shown && versions.Exists(arrival => arrival.State is not ItemState.Deleted && arrival.Item.Text != item.Text && arrival.AsOf <= item.AsOf)
            ? item with { State = ItemState.Edited }
            : item;
}
