using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Time;
using Anslag.Publishing.Standing;
using Microsoft.AspNetCore.Components;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.ReadPost;

/// <summary>How the post stands on each of its channels, with the address where it can be seen.</summary>
public sealed partial class ChannelList
{
    private static readonly DeliveryKind[] Afterwards = [DeliveryKind.Correction, DeliveryKind.TakeDown];

    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    private IEnumerable<(Version Version, AccountEntry Account)> Channels =>
        from account in Sight.Accounts
        join version in Sight.Post.Versions on account.Id equals version.Account
        select (version, account);

    private static string StateOf(DeliveryStatus delivery) => delivery.Gone ? "Gone" : delivery.State.ToString();

    private static Tone ToneOf(DeliveryStatus delivery) => delivery switch
    {
        { Gone: true } => Tone.Neutral,
        { State: DeliveryState.Live } => Tone.Ok,
        _ when delivery.HasStopped() => Tone.Late,
        { State: DeliveryState.Uncertain } => Tone.Wait,
        _ => Tone.Info,
    };

    private Uri? Standing(AccountId account) =>
        Sight.Latest(account, DeliveryKind.Post) is { State: DeliveryState.Live, Gone: false } live ? live.Address : null;

    private DeliveryStatus? Stopped(AccountId account) => Sight.Deliveries.LastOrDefault(delivery => delivery.Account == account && delivery.HasStopped());

    /// <summary>When it went out, what holds it, and what became of corrections and take-downs.</summary>
    private IEnumerable<string> Told(AccountId account)
    {
        if (Sight.Latest(account, DeliveryKind.Post) is { } post)
        {
            if (post.LiveAt is { } at)
                yield return Texts["OutSince", at.InWords(Sight.Now)];
            else if (post.Reason is { } reason)
                yield return Reasons[reason] is { ResourceNotFound: false } told ? told : Texts["StoppedUnknown"];
            else if (post is { State: DeliveryState.Waiting, DueAt: { } due } && due > Sight.Now)
                yield return Texts["GoesOut", due.InWords(Sight.Now)];
        }
        foreach (var kind in Afterwards)
        {
            if (Sight.Latest(account, kind) is { } later)
                yield return Texts[$"{kind}{(later.State is DeliveryState.Live ? "Done" : later.HasStopped() ? "Stopped" : "OnItsWay")}"];
        }
    }
}
