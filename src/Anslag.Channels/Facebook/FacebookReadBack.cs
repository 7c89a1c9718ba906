using System.Globalization;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Facebook;

/// <summary>Looks on the page for what an earlier call made. Facebook has no key of ours: text, pictures and time have to do.</summary>
internal sealed class FacebookReadBack(GraphClient graph, FacebookApps apps)
{
    private const int MostLists = 10;

    // Between their clock and ours.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) => BrokenCalls.ReadAsync(
        () => sending.Content.Video is not null ? graph.FindVideoAsync(apps.Of(sending.Connection.IsTrial), sending, cancellationToken)
            : sending.Kind is DeliveryKind.Post ? FindPostAsync(sending, cancellationToken)
            : FindChangeAsync(sending, cancellationToken),
        cancellationToken);

    private async Task<Finding> FindPostAsync(Sending sending, CancellationToken cancellationToken)
    {
        var since = (sending.MarkedAt ?? DateTimeOffset.MinValue.AddDays(1)) - ClocksDiffer;
        var byPictures = string.IsNullOrWhiteSpace(sending.Content.Text);
        string? after = null;
        for (var list = 0; list < MostLists; list++)
        {
            var answer = await graph.ReadPublishedAsync(
                apps.Of(sending.Connection.IsTrial), sending.Connection, byPictures, after, cancellationToken);
            if (answer.Value is not { } posts)
                return Unclear(answer);
            if (posts.Data.FirstOrDefault(post => IsOurs(post, sending, since, byPictures)) is { } found)
                return new Finding.Live(new NetworkReceipt(found.Id, found.Address));
            after = posts.Paging is { Next: not null, Cursors.After: { } next } ? next : null;
            if (after is null || posts.Data.Any(post => CreatedAt(post) < since))
                return new Finding.Absent();
        }
        return new Finding.Unclear(DeliveryReasons.CannotTell);
    }

    private static bool IsOurs(GraphPost post, Sending sending, DateTimeOffset since, bool byPictures) =>
        !sending.MadeByOthers.Contains(post.Id)
        && CreatedAt(post) >= since
        && (byPictures ? Photos(post).Intersect(sending.Steps.Values).Any() : IsSame(post.Message, FacebookContent.Message(sending)));

    /// <summary>A correction is there when the post reads as it shall; a take-down when the post is gone.</summary>
    private async Task<Finding> FindChangeAsync(Sending sending, CancellationToken cancellationToken)
    {
        var original = sending.Original!;
        var answer = await graph.ReadPostAsync(apps.Of(sending.Connection.IsTrial), sending.Connection, original.NetworkId, cancellationToken);
        var isTakeDown = sending.Kind is DeliveryKind.TakeDown;
        if (GraphErrors.IsGone(answer.Error))
            return isTakeDown ? new Finding.Live(original) : new Finding.Unclear(DeliveryReasons.NothingThere);
        if (answer.Value is not { } post)
            return Unclear(answer);
        return !isTakeDown && IsSame(post.Message, FacebookContent.Message(sending)) ? new Finding.Live(original) : new Finding.Absent();
    }

    private static Finding.Unclear Unclear<T>(GraphAnswer<T> answer)
        where T : class =>
        new(answer.Verdict is GraphVerdict.SignIn ? DeliveryReasons.SignInNeeded : DeliveryReasons.CannotTell);

    private static bool IsSame(string? there, string ours) => FacebookContent.Normalised(there) == FacebookContent.Normalised(ours);

    private static DateTimeOffset CreatedAt(GraphPost post) =>
        DateTimeOffset.TryParse(post.CreatedTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : DateTimeOffset.MaxValue;

    private static IEnumerable<string> Photos(GraphPost post) => (post.Attachments?.Data ?? [])
        .SelectMany(attachment => (attachment.Parts?.Data ?? []).Append(attachment))
        .Select(part => part.Target?.Id)
        .OfType<string>();
}
