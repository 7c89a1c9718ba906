using System.Collections.Concurrent;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;

namespace Anslag.Testing.Networks;

/// <summary>A network with everything that its adapter needs, as <see cref="NetworkContract"/> tries it.</summary>
public abstract class NetworkBench : IAsyncDisposable
{
    /// <summary>The adapter.</summary>
    public abstract INetwork Network { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An account of its own on the network.</summary>
    public abstract Task<AccountConnection> OpenAccountAsync();

    /// <summary>A picture in the media library of the account's organisation.</summary>
    public abstract Task<MediaId> TakeInPictureAsync(OrganisationId organisation);

    /// <summary>What stands on the account, newest first.</summary>
    public abstract Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account);

    public abstract ValueTask DisposeAsync();

    /// <summary>A delivery in the sender's hands. Its steps are kept as the sender keeps them.</summary>
    public static Sending ASending(AccountConnection account, string text, params OutgoingPicture[] pictures)
    {
        var steps = new ConcurrentDictionary<string, string>();
        return new Sending(
            Id.Random<DeliveryId>(),
            DeliveryKind.Post,
            account,
            new Outgoing("Vattnet är avstängt", text, "sv", Link: null, pictures),
            Original: null,
            MarkedAt: TimeProvider.System.GetUtcNow(),
            steps,
            (name, result, _) => Task.FromResult(steps[name] = result));
    }

    /// <summary>Prepares and publishes, as the sender does.</summary>
    public async Task<Outcome> SendAsync(Sending sending) =>
        await Network.PrepareAsync(sending, Token) ?? await Network.PublishAsync(sending, Token);

    /// <summary>Publishes something that must come out.</summary>
    public async Task<NetworkReceipt> PublishAsync(Sending sending) => await SendAsync(sending) switch
    {
        Outcome.Published published => published.Receipt,
        var other => throw new InvalidOperationException($"It was not published: {other}"),
    };
}
