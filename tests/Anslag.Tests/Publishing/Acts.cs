using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Publishing.ApprovePost;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Anslag.Publishing.SchedulePost;
using Anslag.Publishing.SubmitPost;

namespace Anslag.Tests.Publishing;

/// <summary>The acts of the tests in words.</summary>
internal static class Acts
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The rule that refuses an act.</summary>
    public static async Task<Rule> BrokenByAsync(Func<Task> act) => (await act.Should().ThrowAsync<BrokenRule>()).Which.Rule;

    public static Task<DraftOutcome> SaveAsync(
        this PublishingServices publishing, PostId id, Draft draft, Actor by, int edition = 0, Guid? page = null) =>
        publishing.DoAsync<SaveDraft, DraftOutcome>(save => save.HandleAsync(id, draft, page ?? Guid.NewGuid(), edition, by, Cancelled));

    public static Task SubmitAsync(this PublishingServices publishing, PostId id, Actor by) =>
        publishing.DoAsync<SubmitPost>(submit => submit.HandleAsync(id, by, Cancelled));

    public static async Task ApproveAsync(this PublishingServices publishing, PostId id, Actor by)
    {
        var read = await publishing.PostAsync(id);
        await publishing.DoAsync<ApprovePost>(approve => approve.HandleAsync(id, read.Edition, by, Cancelled));
    }

    public static Task ReleaseAsync(this PublishingServices publishing, PostId id, Actor by) =>
        publishing.DoAsync<SchedulePost>(schedule => schedule.HandleAsync(id, by, Cancelled));

    /// <summary>Tells Publishing what Channels would tell about the post's website.</summary>
    public static async Task SeenLiveAsync(this PublishingServices publishing, PostId id)
    {
        var live = publishing.Deliveries.Statuses.First(status => status.Source == id.Source);
        await using var db = publishing.Database.For(publishing.Ekbacken);
        var happened = new DeliveryWentLive(live.Id, live.Account, DeliveryKind.Post, id.Source, live.Address, publishing.Now);
        var subscriber = new Anslag.Publishing.SeePostLive.SeePostLive();
        await subscriber.HandleAsync(happened, db, publishing.Now, Cancelled);
        await db.SaveChangesAsync(Cancelled);
    }
}
