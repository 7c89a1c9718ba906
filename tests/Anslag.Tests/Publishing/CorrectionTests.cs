using Anslag.Channels.Contracts;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Publishing.ApproveCorrection;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.CorrectPost;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Steps;
using Anslag.Publishing.TakeDownPost;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public abstract class CorrectionTests(TestDatabase database)
{
    private static readonly CorrectedText Corrected = new(Words.Water.Title, "Vattnet är tillbaka kl. 17.00.", [], "Klockslaget var fel.");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_correction_takes_effect_when_another_person_approves_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();
        await Idempotence.Twice(() => CorrectAsync(publishing, id), database);
        (await publishing.PostAsync(id)).Content.Text.Should().Be(Words.Water.Text);

        await Idempotence.Twice(() => ApproveAsync(publishing, id), database);

        (await publishing.PostAsync(id)).Content.Text.Should().Be(Corrected.Text);
        var orders = publishing.Deliveries.Orders.Where(order => order.Kind == DeliveryKind.Correction).ToList();
        orders.Select(order => (order.Account, order.Content.Text, order.Content.Note)).Should().Equal(
            (Words.Website.Id, Corrected.Text, "Klockslaget var fel."), (Words.Facebook.Id, Corrected.Text, "Klockslaget var fel."));
        orders.Should().OnlyContain(order => order.Of != null && !order.Planned);
    }

    [Fact]
    public async Task A_corrected_post_still_links_to_its_article()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();
        await CorrectAsync(publishing, id);

        await ApproveAsync(publishing, id);

        var article = publishing.Deliveries.Statuses.First(status => status.Account == Words.Website.Id).Address;
        publishing.Deliveries.Orders.Last(order => order.Account == Words.Facebook.Id).Content.Link.Should().Be(article);
    }

    [Fact]
    public async Task Where_a_post_has_not_gone_out_yet_the_corrected_text_goes_instead()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync();
        publishing.Deliveries.GoesLive(Words.Website.Id, publishing.Now);
        publishing.Deliveries.Becomes(Words.Facebook.Id, status => status with { State = DeliveryState.Held });
        await publishing.SeenLiveAsync(id);
        await CorrectAsync(publishing, id);

        await ApproveAsync(publishing, id);

        var toFacebook = publishing.Deliveries.Orders.Where(order => order.Account == Words.Facebook.Id).ToList();
        toFacebook.Select(order => (order.Kind, order.Content.Text)).Should().Equal((DeliveryKind.Post, Words.Water.Text), (DeliveryKind.Post, Corrected.Text));
        publishing.Deliveries.Statuses.First(status => status.Account == Words.Facebook.Id).State.Should().Be(DeliveryState.Withdrawn);
    }

    [Fact]
    public async Task Who_wrote_a_correction_does_not_approve_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        publishing.Person("Sara Ny", Anslag.People.Contracts.Role.Approver);
        var id = await publishing.PublishedAsync();
        await publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, Corrected, publishing.Johan, Cancelled));

        var approve = () => ApproveAsync(publishing, id);

        (await approve.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(PostRules.ApprovedByAnother);
    }

    [Fact]
    public async Task A_refused_correction_changes_nothing_out_there()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();
        await CorrectAsync(publishing, id);

        await Idempotence.Twice(
            () => publishing.DoAsync<ApproveCorrection>(decide => decide.ReturnAsync(id, "Klockan stämmer", publishing.Johan, Cancelled)), database);

        (await publishing.PostAsync(id)).OpenCorrection().Should().BeNull();
        publishing.Deliveries.Orders.Should().OnlyContain(order => order.Kind == DeliveryKind.Post);
    }

    [Fact]
    public async Task A_correction_says_what_was_wrong()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();

        var correct = () => publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, Corrected with { WhatWasWrong = " " }, publishing.Maria, Cancelled));

        (await correct.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(PostRules.CorrectionSaysWhatWasWrong);
    }

    [Fact]
    public async Task A_correction_describes_a_picture_anew_and_takes_another_away()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (id, kept, gone) = await PublishedWithPicturesAsync(publishing);
        var pictures = Corrected with { Text = Words.Water.Text, Pictures = [new PictureDraft(kept, " En röd brandpost ", IsDecoration: false)] };
        await Idempotence.Twice(() => publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, pictures, publishing.Maria, Cancelled)), database);
        (await publishing.PostAsync(id)).Pictures.Select(picture => picture.Media).Should().Equal(kept, gone);

        await Idempotence.Twice(() => ApproveAsync(publishing, id), database);

        (await publishing.PostAsync(id)).Pictures.Select(picture => (picture.Media, picture.AltText)).Should().Equal((kept, "En röd brandpost"));
        publishing.Deliveries.Orders.Last(order => order.Account == Words.Website.Id).Content.Pictures.Should().Equal(new OutgoingPicture(kept, "En röd brandpost"));
    }

    [Fact]
    public async Task A_correction_leaves_no_picture_undescribed()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (id, kept, _) = await PublishedWithPicturesAsync(publishing);
        var silent = Corrected with { Pictures = [new PictureDraft(kept, "  ", IsDecoration: false)] };

        (await Acts.BrokenByAsync(() => publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, silent, publishing.Maria, Cancelled))))
            .Should().Be(PostRules.PicturesAreDescribed);
    }

    [Fact]
    public async Task A_correction_that_leaves_text_and_pictures_as_they_were_corrects_nothing()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (id, first, second) = await PublishedWithPicturesAsync(publishing);
        var same = new CorrectedText(Words.Water.Title, Words.Water.Text, [], "Inget")
        {
            Pictures = [new PictureDraft(first, "En vattentank", IsDecoration: false), new PictureDraft(second, "En vattentank", IsDecoration: false)],
        };

        (await Acts.BrokenByAsync(() => publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, same, publishing.Maria, Cancelled))))
            .Should().Be(PostRules.CorrectionChangesSomething);
    }

    [Fact]
    public async Task A_correction_that_nobody_else_could_approve_is_not_left_to_wait()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();
        publishing.Rights.Give(publishing.Johan, Anslag.People.Contracts.Role.Writer);

        (await Acts.BrokenByAsync(() => CorrectAsync(publishing, id))).Should().Be(PostRules.SomebodyElseApproves);
    }

    [Fact]
    public async Task A_post_is_taken_down_where_it_stands_and_taken_back_where_it_does_not()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync();
        publishing.Deliveries.GoesLive(Words.Website.Id, publishing.Now);
        var live = publishing.Deliveries.Statuses.Single(status => status.Account == Words.Website.Id);

        await Idempotence.Twice(
            () => publishing.DoAsync<TakeDownPost>(takeDown => takeDown.HandleAsync(id, "Fel uppgifter", publishing.Johan, Cancelled)), database);

        var down = publishing.Deliveries.Orders.Where(order => order.Kind == DeliveryKind.TakeDown).Should().ContainSingle().Which;
        (down.Account, down.Of, down.Content.Note).Should().Be((Words.Website.Id, live.Id, "Fel uppgifter"));
        publishing.Deliveries.Statuses.Count(status => status.State == DeliveryState.Withdrawn).Should().Be(2);
        (await publishing.EventsAsync()).Should().ContainSingle(name => name == "publishing.post-taken-down");
    }

    [Fact]
    public async Task A_writer_alone_does_not_take_down()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();

        var takeDown = () => publishing.DoAsync<TakeDownPost>(takeDown => takeDown.HandleAsync(id, "Fel", publishing.Maria, Cancelled));

        (await takeDown.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(FakeRights.HasTheRole);
    }

    private static async Task<(PostId Post, MediaId First, MediaId Second)> PublishedWithPicturesAsync(PublishingServices publishing)
    {
        var (first, second, id) = ((await publishing.PhotoAsync()).Id, (await publishing.PhotoAsync()).Id, await publishing.WrittenAsync());
        foreach (var photo in new[] { first, second })
        {
            await publishing.DoAsync<PostChange>(change => change.MakeAsync(
                id, [Anslag.People.Contracts.Role.Writer], publishing.Maria, act => act.Post.AddPicture(photo, new Sitting(act.Person, default, act.Post.Edition), act.Now), Cancelled));
        }
        PictureDraft[] described = [new(first, "En vattentank", IsDecoration: false), new(second, "En vattentank", IsDecoration: false)];
        await publishing.SaveAsync(id, Words.Draft(Words.Water, described), publishing.Maria, (await publishing.PostAsync(id)).Edition);
        await publishing.SubmitAsync(id, publishing.Maria);
        await publishing.ApproveAsync(id, publishing.Johan);
        await publishing.ReleaseAsync(id, publishing.Johan);
        publishing.Deliveries.AllGoLive(publishing.Now);
        await publishing.SeenLiveAsync(id);
        return (id, first, second);
    }

    private static Task CorrectAsync(PublishingServices publishing, PostId id) =>
        publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(id, Corrected, publishing.Maria, Cancelled));

    private static Task ApproveAsync(PublishingServices publishing, PostId id) =>
        publishing.DoAsync<ApproveCorrection>(approve => approve.HandleAsync(id, publishing.Johan, Cancelled));
}

public sealed class CorrectionTestsOnSqlite(SqliteDatabase database) : CorrectionTests(database), IClassFixture<SqliteDatabase>;

public sealed class CorrectionTestsOnPostgres(PostgresDatabase database) : CorrectionTests(database), IClassFixture<PostgresDatabase>;
