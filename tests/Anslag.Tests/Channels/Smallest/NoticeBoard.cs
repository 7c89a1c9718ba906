using System.Collections.Concurrent;
using Anslag.Channels.Contracts;

namespace Anslag.Tests.Channels.Smallest;

/// <summary>The smallest adapter: a board in memory. CONTRIBUTING shows it.</summary>
internal sealed class NoticeBoard : INetwork
{
    private readonly ConcurrentDictionary<DeliveryId, Outgoing> board = [];

    public NetworkProfile Profile { get; } =
        new("board", "t", "Tavlan", TextCounting.Graphemes, MostText: 500, MostPictures: 4, MostAltText: 1_000) { Idempotent = true };

    public IReadOnlyList<ContentProblem> Check(Outgoing content) => [];

    public Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken) => Task.FromResult<Outcome?>(null);

    public Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken)
    {
        board[sending.Delivery] = sending.Content;
        return Task.FromResult<Outcome>(new Outcome.Published(PlaceOf(sending)));
    }

    public Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome>(new Outcome.Refused("board.cannot-be-corrected"));

    public Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken)
    {
        board.TryRemove(sending.Delivery, out _);
        return Task.FromResult<Outcome>(new Outcome.Published(sending.Original!));
    }

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) => Task.FromResult<Finding>(
        board.ContainsKey(sending.Delivery) == sending.Kind is DeliveryKind.Post ? new Finding.Live(PlaceOf(sending)) : new Finding.Absent());

    public Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult(new AccountCheck(SignedIn: true, MissingRights: [], ExpiresAt: null, Detail: null));

    public Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken) => Task.FromResult<OpenedAccount?>(null);

    public IEnumerable<(string Id, Outgoing Content)> Notices => board.Select(notice => (notice.Key.ToString(), notice.Value));

    private static NetworkReceipt PlaceOf(Sending sending) => new(sending.Delivery.ToString(), new Uri($"https://board.example/{sending.Delivery}"));
}
