using System.Net;

namespace Anslag.Tests.Security;

/// <summary>Somebody who is signed in tries what only others may do, with the forms that those others see and a token of one's own.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class RightsTests(AttackedDesk desk)
{
    // What writers are there for.
    private static readonly string[] WritersForms = ["post", "reopen", "choose", "correct"];

    [Fact]
    public async Task Who_only_writes_can_do_nothing_that_others_decide()
    {
        var forms = (await FormsOfFounderAsync()).Where(form => !WritersForms.Contains(form.Handler)).ToList();
        forms.Select(form => form.Handler).Should().Contain(["approve", "take-down", "stop", "give", "reset", "leave", "invite", "one-person", "save", "close", "open"]);

        (await WhatComesOfAsync(AttackedDesk.Writer, forms)).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_works_in_another_unit_can_do_nothing_in_this_one()
    {
        // Whoever may stop in any unit stops everything: a stop does no harm, a delay may.
        var forms = (await FormsOfFounderAsync()).Where(form => form.Path != "/desk/stop");

        (await WhatComesOfAsync(AttackedDesk.OfOtherUnit, forms)).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_works_in_another_organisation_can_do_nothing_in_this_one()
    {
        var forms = (await FormsOfFounderAsync()).Where(form => form.Path is not "/desk/stop" and not "/desk/settings/publishing");

        (await WhatComesOfAsync(AttackedDesk.OfOtherOrganisation, forms)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_another_organisation_is_not_found()
    {
        using var stranger = await desk.SignedInAsync(AttackedDesk.OfOtherOrganisation);
        var ids = await desk.Books.IdsAsync(desk.Organisation);
        var pages = Routes.OfDesk.Append("/desk/media/{id}").Where(route => route.Contains('{')).SelectMany(route => Routes.Filled(route, ids));

        var found = await pages.ToAsyncEnumerable()
            .Where(async (page, _) => (await stranger.FollowAsync(page)).Status is not HttpStatusCode.NotFound).ToListAsync(TestContext.Current.CancellationToken);

        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData(AttackedDesk.Writer)]
    [InlineData(AttackedDesk.OfOtherUnit)]
    public async Task The_audit_trail_is_read_by_those_who_administer_the_whole_organisation(string reader)
    {
        using var caller = await desk.SignedInAsync(reader);

        (await caller.GetAsync("/desk/audit")).Page.QuerySelectorAll("tbody tr").Should().BeEmpty();
    }

    [Theory]
    [InlineData(AttackedDesk.Writer)]
    [InlineData(AttackedDesk.OfOtherUnit)]
    public async Task Settings_are_for_those_who_administer_the_whole_organisation(string reader)
    {
        using var caller = await desk.SignedInAsync(reader);

        (await caller.GetAsync("/desk/settings/publishing")).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_only_writes_does_not_approve_alone_by_naming_the_act()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var draft = (await writer.FormsAsync((await writer.GetAsync("/desk/posts/new")).PathOfLocation)).First(form => form.Handler == "post");

        var reply = await writer.PostAsync(draft.With("Form.Act", "alone").With("Form.Reason", "Det brådskar."));

        reply.Status.Should().Be(HttpStatusCode.OK);
        (await desk.Books.DeedsOfAsync(AttackedDesk.Writer)).Should().NotContain(deed => deed.Contains("Approval"));
    }

    private async Task<IReadOnlyList<SeenForm>> FormsOfFounderAsync()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        return [.. (await desk.FormsAsync(founder)).Where(form => form.Path.StartsWith("/desk", StringComparison.Ordinal) && form.Path != "/desk/me")];
    }

    /// <summary>What has been done in the attacker's name after all these forms were sent.</summary>
    private async Task<IEnumerable<string>> WhatComesOfAsync(string attacker, IEnumerable<SeenForm> forms)
    {
        using var caller = await desk.SignedInAsync(attacker);
        var token = await caller.TokenAsync();
        var before = await desk.Books.DeedsOfAsync(attacker);
        List<string> broken = [];
        foreach (var form in forms)
        {
            var reply = await caller.PostAsync(form.WithToken(token));
            broken.AddRange(reply.Status >= HttpStatusCode.InternalServerError ? [$"{reply.Status} {form}"] : []);
        }
        return (await desk.Books.DeedsOfAsync(attacker)).Skip(before.Count).Concat(broken);
    }
}
