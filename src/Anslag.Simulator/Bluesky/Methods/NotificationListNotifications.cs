using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Views;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>app.bsky.notification.listNotifications</c>: who has answered, mentioned or quoted the account, newest first.</summary>
internal sealed class NotificationListNotifications(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = (MethodShape.Query("app.bsky.notification.listNotifications") with { Access = Access.Account }).With(
        new()
        {
            ["reasons"] = new ListSchema(CommonSchemas.Text),
            ["limit"] = CommonSchemas.Limit,
            ["priority"] = CommonSchemas.Flag,
            ["cursor"] = CommonSchemas.Text,
            ["seenAt"] = CommonSchemas.DateTime,
        });

    public object Answer(XrpcCall call)
    {
        var reasons = call.Texts("reasons");
        var all = Notification.To(call.Did, ledger.Current).Where(each => reasons.Count == 0 || reasons.Contains(each.Reason));
        var (page, cursor) = Paging.Cut(all, each => each.Post.TimeKey, call);
        return new { cursor, notifications = page.Select(Told), priority = false };
    }

    private object Told(Notification notification) => new
    {
        uri = notification.Post.Uri,
        cid = notification.Post.Cid,
        author = ProfileView.Of(ledger.Current.Accounts[notification.Post.Did]),
        reason = notification.Reason,
        reasonSubject = notification.Subject,
        record = notification.Post.Value,
        isRead = false,
        indexedAt = XrpcTime.Written(notification.Post.Indexed),
    };
}
