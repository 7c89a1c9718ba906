using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Standing;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public sealed class StandingTests
{
    private static readonly DateTimeOffset Now = SwedishTime.At(2026, 11, 23, 9);
    private static readonly PersonId Maria = Id.Random<PersonId>();
    private static readonly PersonId Johan = Id.Random<PersonId>();

    [Fact]
    public void A_post_nobody_has_sent_is_a_draft() => PostStanding.Of(Written(), [], Now).Should().Be(PostStatus.Draft);

    [Fact]
    public void A_post_that_waits_for_its_time_is_scheduled() =>
        Standing(Now.AddHours(2), DeliveryState.Waiting, DeliveryState.Waiting).Should().Be(PostStatus.Scheduled);

    [Theory]
    [InlineData(DeliveryState.Live, DeliveryState.Live, PostStatus.Out)]
    [InlineData(DeliveryState.Live, DeliveryState.Waiting, PostStatus.GoingOut)]
    [InlineData(DeliveryState.Sending, DeliveryState.Waiting, PostStatus.GoingOut)]
    [InlineData(DeliveryState.Live, DeliveryState.Held, PostStatus.PartlyOut)]
    [InlineData(DeliveryState.Live, DeliveryState.Failed, PostStatus.PartlyOut)]
    [InlineData(DeliveryState.Failed, DeliveryState.Waiting, PostStatus.Stopped)]
    [InlineData(DeliveryState.Expired, DeliveryState.Expired, PostStatus.Stopped)]
    public void A_released_post_stands_as_its_deliveries_stand(DeliveryState site, DeliveryState facebook, PostStatus expected) =>
        Standing(planned: null, site, facebook).Should().Be(expected);

    [Fact]
    public void A_call_that_is_still_being_read_back_is_no_stop()
    {
        var unclear = Delivery(DeliveryState.Uncertain) with { DueAt = Now.AddMinutes(1) };

        PostStanding.Of(Released(planned: null), [Delivery(DeliveryState.Live), unclear], Now).Should().Be(PostStatus.GoingOut);
        PostStanding.Of(Released(planned: null), [Delivery(DeliveryState.Live), unclear with { DueAt = null }], Now).Should().Be(PostStatus.PartlyOut);
    }

    [Fact]
    public void A_post_is_down_when_it_is_gone_everywhere()
    {
        var post = Released(planned: null);
        post.TakeDown("Fel", Johan, Now);
        var (live, down) = (Delivery(DeliveryState.Live), Delivery(DeliveryState.Live) with { Kind = DeliveryKind.TakeDown });

        PostStanding.Of(post, [live, down with { State = DeliveryState.Sending }], Now).Should().Be(PostStatus.ComingDown);
        PostStanding.Of(post, [live with { Gone = true }, down], Now).Should().Be(PostStatus.TakenDown);
    }

    [Fact]
    public void What_was_taken_back_and_sent_anew_counts_once() =>
        PostStanding.Of(Released(planned: null), [Delivery(DeliveryState.Withdrawn), Delivery(DeliveryState.Live)], Now).Should().Be(PostStatus.Out);

    private static PostStatus Standing(DateTimeOffset? planned, params DeliveryState[] states) =>
        PostStanding.Of(Released(planned), states.Select(Delivery), Now);

    private static Post Written(DateTimeOffset? planned = null)
    {
        var post = Words.APost(Maria, Now);
        post.Change(Words.Draft(Words.Water with { PlannedAt = planned }), new Sitting(Maria, Guid.NewGuid(), 0), Now);
        return post;
    }

    private static Post Released(DateTimeOffset? planned)
    {
        var post = Written(planned);
        var checks = PostChecks.Of(post, Words.Accounts, new FakeContentCheck(), Now);
        post.Submit(checks, Maria, Now);
        post.Approve(post.Edition, checks, Johan, Now);
        post.Release(checks, Johan, Now);
        return post;
    }

    private static DeliveryStatus Delivery(DeliveryState state) => new(
        Id.Random<DeliveryId>(), Words.Website.Id, DeliveryKind.Post, "post/x", state, DueAt: null, ValidUntil: null, LiveAt: null, Address: null, Reason: null,
        ReasonDetail: null, Gone: false);
}
