using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Facebook;

/// <summary>Answers citizens, and hides and removes what they wrote.</summary>
internal sealed class FacebookAnswers(GraphClient graph, FacebookApps apps, FacebookMessages messages, TimeProvider time)
{
    // Between their clock and ours.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    public Task<Outcome> AnswerAsync(Sending sending, CancellationToken cancellationToken)
    {
        var app = apps.Of(sending.Connection.IsTrial);
        if (sending.About is { Kind: ItemKind.Message, Author: { } citizen })
            return AnswerInPrivateAsync(app, sending, citizen, cancellationToken);
        return GuardAsync(
            async () =>
            {
                var answer = await graph.CommentAsync(app, sending.Connection, sending.About!.NetworkId, sending.Content.Text, cancellationToken);
                return answer.Value is { } made ? Done(answer, made.Id, new Uri(app.Dialog, $"/{made.Id}")) : Failed(answer);
            },
            cancellationToken);
    }

    public Task<Outcome> HideAsync(Sending sending, bool isHidden, CancellationToken cancellationToken)
    {
        var about = sending.About!.NetworkId;
        return GuardAsync(
            async () =>
            {
                var answer = await graph.HideAsync(apps.Of(sending.Connection.IsTrial), sending.Connection, about, isHidden, cancellationToken);
                return answer.Value is not null ? Done(answer, about, address: null) : Failed(answer);
            },
            cancellationToken);
    }

    public Task<Outcome> RemoveAsync(Sending sending, CancellationToken cancellationToken)
    {
        var about = sending.About!.NetworkId;
        return GuardAsync(
            async () =>
            {
                var answer = await graph.DeletePostAsync(apps.Of(sending.Connection.IsTrial), sending.Connection, about, cancellationToken);
                return answer.Value is not null || GraphErrors.IsGone(answer.Error) ? Done(answer, about, address: null) : answer.Failure(time.GetUtcNow());
            },
            cancellationToken);
    }

    /// <summary>Looks for the effect of an earlier call: our own comment with the same text under the same parent, or how the item stands.</summary>
    public async Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken)
    {
        try
        {
            return await (sending.Kind is DeliveryKind.Answer ? FindAnswerAsync(sending, cancellationToken) : FindStateAsync(sending, cancellationToken));
        }
        catch (HttpRequestException)
        {
            return new Finding.Unclear(DeliveryReasons.NoAnswer);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Finding.Unclear(DeliveryReasons.NoAnswer);
        }
    }

    private Task<Outcome> AnswerInPrivateAsync(FacebookApp app, Sending sending, string citizen, CancellationToken cancellationToken) => GuardAsync(
        async () =>
        {
            var answer = await graph.SendMessageAsync(app, sending.Connection, citizen, sending.Content.Text, cancellationToken);
            return answer.Value is { } made ? Done(answer, made.Id, address: null) : answer.Failure(time.GetUtcNow());
        },
        cancellationToken);

    private async Task<Finding> FindAnswerAsync(Sending sending, CancellationToken cancellationToken)
    {
        var since = (sending.MarkedAt ?? time.GetUtcNow()) - ClocksDiffer;
        if (sending.About is { Kind: ItemKind.Message })
            return await messages.FindAsync(sending, since, cancellationToken);
        var answer = await graph.ReadNewestCommentsAsync(
            apps.Of(sending.Connection.IsTrial), sending.Connection, sending.About!.Parent ?? sending.About.NetworkId, since, cancellationToken);
        if (answer.Value is not { } comments)
            return NotSeen(answer);
        if (comments.Data.FirstOrDefault(comment => IsOurs(comment, sending, since)) is { } found)
            return new Finding.Live(new NetworkReceipt(found.Id, found.Address));
        return comments.Next() is null ? new Finding.Absent() : new Finding.Unclear(DeliveryReasons.CannotTell);
    }

    private static bool IsOurs(GraphComment comment, Sending sending, DateTimeOffset since) =>
        comment.From?.Id == sending.Connection.NetworkId
        && !sending.MadeByOthers.Contains(comment.Id)
        && GraphTimes.Read(comment.CreatedTime) >= since
        && FacebookContent.Normalised(comment.Message) == FacebookContent.Normalised(sending.Content.Text);

    private async Task<Finding> FindStateAsync(Sending sending, CancellationToken cancellationToken)
    {
        var about = sending.About!.NetworkId;
        var answer = await graph.ReadStandingAsync(apps.Of(sending.Connection.IsTrial), sending.Connection, about, cancellationToken);
        var isRemoval = sending.Kind is DeliveryKind.Remove;
        var there = new Finding.Live(new NetworkReceipt(about, Address: null));
        if (GraphErrors.IsGone(answer.Error))
            return isRemoval ? there : new Finding.Unclear(FacebookReasons.ItemGone);
        if (answer.Value is not { } standing)
            return NotSeen(answer);
        return !isRemoval && standing.IsHidden == sending.Kind is DeliveryKind.Hide ? there : new Finding.Absent();
    }

    private Outcome Failed<T>(GraphAnswer<T> answer)
        where T : class =>
        GraphErrors.IsGone(answer.Error)
            ? new Outcome.Refused(FacebookReasons.ItemGone, answer.Error!.Words()) { HttpStatus = answer.Status }
            : answer.Failure(time.GetUtcNow());

    private Outcome.Published Done<T>(GraphAnswer<T> answer, string id, Uri? address)
        where T : class =>
        new(new NetworkReceipt(id, address)) { HttpStatus = answer.Status, SlowDownUntil = answer.Usage.SlowDownUntil(time.GetUtcNow()) };

    private static Finding.Unclear NotSeen<T>(GraphAnswer<T> answer)
        where T : class =>
        new(answer.Verdict is GraphVerdict.SignIn ? DeliveryReasons.SignInNeeded : DeliveryReasons.CannotTell);

    private Task<Outcome> GuardAsync(Func<Task<Outcome>> call, CancellationToken cancellationToken) =>
        BrokenCalls.GuardAsync(call, time.GetUtcNow(), cancellationToken);
}
