using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Posts;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public sealed class PostTests
{
    private static readonly DateTimeOffset Now = SwedishTime.At(2026, 11, 23, 9);
    private static readonly PersonId Maria = Id.Random<PersonId>();
    private static readonly PersonId Johan = Id.Random<PersonId>();

    [Fact]
    public void A_post_cannot_be_published_before_its_approval()
    {
        var post = Written();
        post.Submit(Checks(post), Maria, Now);

        Breaks(PostRules.ApprovedBeforePublished, () => post.Release(Checks(post), Johan, Now));
    }

    [Fact]
    public void A_writer_cannot_approve_their_own_post()
    {
        var post = Written();
        post.Submit(Checks(post), Maria, Now);

        Breaks(PostRules.ApprovedByAnother, () => post.Approve(post.Edition, Checks(post), Maria, Now));
    }

    [Fact]
    public void Who_changed_a_post_last_cannot_approve_it()
    {
        var post = Written();
        post.Change(Words.Draft(Words.Water with { Title = "Vattnet är tillbaka" }), new Sitting(Johan, Guid.NewGuid(), post.Edition), Now);
        post.Submit(Checks(post), Maria, Now);

        Breaks(PostRules.ApprovedByAnother, () => post.Approve(post.Edition, Checks(post), Johan, Now));
    }

    [Fact]
    public void An_approver_approves_what_they_have_read()
    {
        var post = Written();
        var read = post.Edition;
        post.Change(Words.Draft(Words.Water with { Text = "En helt annan text." }), new Sitting(Maria, Guid.NewGuid(), post.Edition), Now);
        post.Submit(Checks(post), Maria, Now);

        Breaks(PostRules.ApprovedAsItWasRead, () => post.Approve(read, Checks(post), Johan, Now));
    }

    [Fact]
    public void Taking_an_approved_post_back_to_change_it_takes_its_approval_away()
    {
        var post = Approved();

        post.Reopen(Maria, Now);

        Breaks(PostRules.ApprovedBeforePublished, () => post.Release(Checks(post), Johan, Now));
    }

    [Fact]
    public void An_approved_post_cannot_be_changed_behind_its_approvers_back()
    {
        var post = Approved();

        Breaks(PostRules.ChangedOnlyAsDraft, () => post.Change(Words.Draft(Words.Water with { Title = "Något annat" }), Sitting(post), Now));
        Breaks(PostRules.ChangedOnlyAsDraft, () => post.AddPicture(Id.Random<MediaId>(), Sitting(post), Now));
        Breaks(PostRules.ChangedOnlyAsDraft, () => post.GiveOwnText(Words.X.Id, Sitting(post), Now));
    }

    [Fact]
    public void The_one_person_path_is_closed_until_the_organisation_opens_it()
    {
        var post = Written();

        Breaks(PostRules.OnePersonPathIsAllowed, () => post.ApproveAlone(isAllowed: false, "Det brådskar", Checks(post), Maria, Now));
    }

    [Fact]
    public void The_one_person_path_has_a_reason()
    {
        var post = Written();

        Breaks(PostRules.OnePersonPathHasAReason, () => post.ApproveAlone(isAllowed: true, " ", Checks(post), Maria, Now));
    }

    [Fact]
    public void What_one_person_approved_waits_for_another_persons_review()
    {
        var post = Written();
        post.ApproveAlone(isAllowed: true, "Natt, ingen annan i tjänst", Checks(post), Maria, Now);

        post.AwaitingReview().Should().ContainSingle().Which.Reason.Should().Be("Natt, ingen annan i tjänst");
        Breaks(PostRules.ReviewedByAnother, () => post.Review("Bra", Maria, Now));

        post.Review("Läst, bra", Johan, Now);
        post.AwaitingReview().Should().BeEmpty();
    }

    [Fact]
    public void A_returned_post_is_a_draft_with_a_reason()
    {
        var post = Written();
        post.Submit(Checks(post), Maria, Now);

        Breaks(PostRules.ReturnedWithAReason, () => post.Return("", Johan, Now));
        post.Return("Skriv vilka hus det gäller.", Johan, Now);

        (post.Stage, post.ReturnedNow()?.Reason).Should().Be((Stage.Draft, "Skriv vilka hus det gäller."));
    }

    [Fact]
    public void A_picture_is_never_passed_over_in_silence()
    {
        var post = Written();
        var photo = Id.Random<MediaId>();
        post.AddPicture(photo, Sitting(post), Now);

        Breaks(PostRules.PicturesAreDescribed, () => post.Submit(Checks(post), Maria, Now));
        Describe(post, new PictureDraft(photo, "  ", IsDecoration: false));
        Breaks(PostRules.PicturesAreDescribed, () => post.Submit(Checks(post), Maria, Now));
    }

    [Theory]
    [InlineData("En blå vattentank på skolgården", false)]
    [InlineData("", true)]
    public void A_described_picture_or_one_said_to_be_decoration_goes_out(string words, bool decoration)
    {
        var post = Written();
        var photo = Id.Random<MediaId>();
        post.AddPicture(photo, Sitting(post), Now);
        Describe(post, new PictureDraft(photo, words, decoration));

        post.Submit(Checks(post), Maria, Now).Should().BeTrue();
    }

    [Fact]
    public void A_version_follows_the_text_until_it_is_changed()
    {
        var post = Written();
        var x = post.Versions.Single(version => version.Account == Words.X.Id);

        post.GiveOwnText(Words.X.Id, Sitting(post), Now);
        post.Change(new Draft(Words.TopUnit, Words.Water with { Text = "Vattnet är tillbaka." }, Channels(own: "Vattnet åter!"), []), Sitting(post), Now);

        post.TextFor(x).Should().Be("Vattnet åter!");
        post.TextFor(post.Versions.Single(version => version.Account == Words.Facebook.Id)).Should().Be("Vattnet är tillbaka.");
    }

    [Fact]
    public void A_restored_version_follows_the_text_again()
    {
        var post = Written();
        post.GiveOwnText(Words.X.Id, Sitting(post), Now);

        post.RestoreText(Words.X.Id, Sitting(post), Now);
        post.Change(Words.Draft(Words.Water with { Text = "Ny text." }), Sitting(post), Now);

        post.TextFor(post.Versions.Single(version => version.Account == Words.X.Id)).Should().Be("Ny text.");
    }

    [Fact]
    public void The_limits_of_a_channel_hold_on_the_server_too()
    {
        var post = Written(Words.Water with { Text = new string('a', 281) });

        Breaks(PostRules.TextFitsTheChannel, () => post.Submit(Checks(post), Maria, Now))
            .Details.Should().Equal("X", 281, 280);
    }

    [Fact]
    public void What_a_network_refuses_by_rules_of_its_own_is_refused_before_it_is_sent()
    {
        var post = Written(Words.Water with { Text = "Läs mer på facebook.com/ekbacken" });

        Checks(post).Should().ContainSingle(check => check.Result == CheckResult.Wrong).Which.Rule.Code.Should().Be(FakeContentCheck.Refused);
    }

    [Fact]
    public void What_a_reader_sees_as_one_character_counts_as_one()
    {
        var post = Written(Words.Water with { Text = string.Concat(Enumerable.Repeat("👩‍🚒", 280)) });

        post.Submit(Checks(post), Maria, Now).Should().BeTrue();
    }

    [Fact]
    public void Valid_until_before_publication_is_refused()
    {
        var post = Written(Words.Water with { PlannedAt = Now.AddHours(2), ValidUntil = Now.AddHours(1) });

        Breaks(PostRules.ValidAfterPublishing, () => post.Submit(Checks(post), Maria, Now)).Field.Should().Be("Form.UntilDate");
    }

    [Fact]
    public void A_post_that_became_too_old_while_it_waited_is_not_let_go()
    {
        var post = Approved(Words.Water with { ValidUntil = Now.AddHours(1) });

        Breaks(PostRules.StillValid, () => post.Release(Checks(post, Now.AddHours(2)), Johan, Now.AddHours(2)));
    }

    [Theory]
    [InlineData("kommunen.se/vatten", "https://kommunen.se/vatten")]
    [InlineData("http://kommunen.se", "http://kommunen.se/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("ring oss", null)]
    public void A_link_is_a_web_address(string typed, string? meant) => Links.Parse(typed)?.AbsoluteUri.Should().Be(meant);

    private static Post Written(PostContent? content = null)
    {
        var post = Words.APost(Maria, Now);
        post.Change(Words.Draft(content ?? Words.Water), Sitting(post), Now);
        return post;
    }

    private static Post Approved(PostContent? content = null)
    {
        var post = Written(content);
        post.Submit(Checks(post), Maria, Now);
        post.Approve(post.Edition, Checks(post), Johan, Now);
        return post;
    }

    private static void Describe(Post post, PictureDraft picture) => post.Change(Words.Draft(Words.Water, picture), Sitting(post), Now);

    private static Sitting Sitting(Post post) => new(Maria, Guid.NewGuid(), post.Edition);

    private static VersionDraft[] Channels(string own) =>
    [
        new(Words.Website.Id, OwnText: null, LinksToSite: true), new(Words.Facebook.Id, OwnText: null, LinksToSite: true), new(Words.X.Id, own, LinksToSite: true),
    ];

    private static IReadOnlyList<Check> Checks(Post post, DateTimeOffset? now = null) => PostChecks.Of(post, Words.Accounts, new FakeContentCheck(), now ?? Now);

    private static BrokenRule Breaks(Rule rule, Action act)
    {
        var broken = act.Should().Throw<BrokenRule>().Which;
        broken.Rule.Should().Be(rule);
        return broken;
    }
}
