using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>Looks after a video. Its id was given out before it was published, so the network can always tell what became of it.</summary>
internal static class FacebookVideoReadBack
{
    /// <summary>Looks for the effect of an earlier call.</summary>
    public static async Task<Finding> FindVideoAsync(this GraphClient graph, FacebookApp app, Sending sending, CancellationToken cancellationToken)
    {
        if ((sending.Original?.NetworkId ?? VideoUpload.Of(sending)?.Video) is not { } id)
            return new Finding.Absent();
        var answer = await graph.ReadVideoAsync(app, sending.Connection, id, cancellationToken);
        if (GraphErrors.IsGone(answer.Error))
            return WhenGone(sending);
        if (answer.Value is not { } video)
            return new Finding.Unclear(answer.Verdict is GraphVerdict.SignIn ? DeliveryReasons.SignInNeeded : DeliveryReasons.CannotTell);
        return sending.Kind is DeliveryKind.Post ? Published(video, app) : Changed(video, sending);
    }

    private static Finding WhenGone(Sending sending) => sending.Kind switch
    {
        DeliveryKind.Post => new Finding.Absent(),
        DeliveryKind.TakeDown => new Finding.Live(sending.Original!),
        _ => new Finding.Unclear(DeliveryReasons.NothingThere),
    };

    private static Finding Published(GraphVideo video, FacebookApp app) => video.Status switch
    {
        { HasFailed: true } => new Finding.Refused(FacebookReasons.VideoRefused),
        { IsReady: true } when video.IsPublished is not false => new Finding.Live(new NetworkReceipt(video.Id, AddressOf(video, app))),
        { IsNotFinished: true } => new Finding.Absent(),
        _ => new Finding.Unclear(DeliveryReasons.NetworkAtWork),
    };

    private static Finding Changed(GraphVideo video, Sending sending) =>
        sending.Kind is DeliveryKind.Correction && FacebookContent.Normalised(video.Description) == FacebookContent.Normalised(FacebookContent.VideoWords(sending))
            ? new Finding.Live(sending.Original!)
            : new Finding.Absent();

    /// <summary>Facebook writes the address of a video without its host.</summary>
    private static Uri AddressOf(GraphVideo video, FacebookApp app) => new(app.Dialog, video.Address ?? $"/{video.Id}");
}
