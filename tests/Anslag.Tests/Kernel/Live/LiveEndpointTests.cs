using System.Net;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;

namespace Anslag.Tests.Kernel.Live;

public sealed class LiveEndpointTests
{
    private static readonly OrganisationId Lyckeby = Id.Random<OrganisationId>();
    private static readonly OrganisationId Granköping = Id.Random<OrganisationId>();

    [Fact]
    public async Task A_change_of_ones_own_organisation_arrives_as_topic_and_id()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);

        await desk.RaiseAsync(new Signal("deliveries", Lyckeby, "0193"));

        (await stream.ReadAsync()).Should().Be(":");
        (await stream.ReadAsync()).Should().Be("event: changed\ndata: {\"topic\":\"deliveries\",\"subject\":\"0193\"}");
    }

    [Fact]
    public async Task Nothing_of_another_organisation_arrives()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);

        await desk.RaiseAsync(new Signal("posts", Granköping, "1"), new Signal("site"), new Signal("posts", Lyckeby, "2"));

        (await stream.ReadAsync()).Should().Be(":");
        (await stream.ReadAsync()).Should().Be("event: changed\ndata: {\"topic\":\"site\"}");
        (await stream.ReadAsync()).Should().Contain("\"2\"");
    }

    [Fact]
    public async Task A_quiet_stream_beats_every_fifteen_seconds()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);
        (await stream.ReadAsync()).Should().Be(":");

        for (var beats = 0; beats < 3; beats++)
        {
            await desk.AdvanceUntilAsync(TimeSpan.FromSeconds(15), stream.ReadAsync());
        }
    }

    [Fact]
    public async Task The_stream_is_never_kept_by_a_cache()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);

        stream.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        stream.Answer.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
    }

    [Fact]
    public async Task Who_is_not_signed_in_hears_nothing()
    {
        await using var desk = await LiveDesk.StartAsync();

        using var stream = await desk.OpenAsync(organisation: null);

        stream.Answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_held_stream_does_not_keep_the_program_from_stopping()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);
        (await stream.ReadAsync()).Should().Be(":");

        await desk.StopAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        (await stream.ReadAsync()).Should().BeNull("the stream has ended");
    }

    [Fact]
    public async Task A_stream_ends_after_a_while_so_that_the_browser_is_asked_anew_who_it_is()
    {
        await using var desk = await LiveDesk.StartAsync();
        using var stream = await desk.OpenAsync(Lyckeby);
        (await stream.ReadAsync()).Should().Be(":");

        await desk.AdvanceUntilAsync(TimeSpan.FromMinutes(10), stream.EndsAsync());
    }
}
