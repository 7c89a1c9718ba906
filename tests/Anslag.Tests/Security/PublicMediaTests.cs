using System.Net;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.People.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>Sealed addresses of single files, as networks fetch them, and what strangers try with them.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class PublicMediaTests(AttackedDesk desk)
{
    private static readonly MediaFit Small = new(MediaFormat.Jpeg, 16);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private PublicMedia Addresses => desk.Books.PublicMedia;

    [Fact]
    public async Task Who_has_the_address_gets_that_file_in_that_form_and_nothing_else_comes_along()
    {
        using var network = new Caller(desk.Address);

        var reply = await network.GetAsync(Addresses.PathOf(desk.Organisation, await PictureAsync(), Small, Hour) + "?w=2560");

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Header("Content-Type").Should().Be("image/jpeg");
        reply.Header("Cache-Control").Should().Be("no-store");
        reply.Header("X-Content-Type-Options").Should().Be("nosniff");
        reply.Header("Set-Cookie").Should().BeEmpty();
    }

    [Fact]
    public async Task An_address_is_good_for_a_while_only()
    {
        using var network = new Caller(desk.Address);

        var reply = await network.GetAsync(Addresses.PathOf(desk.Organisation, await PictureAsync(), Small, TimeSpan.FromSeconds(-1)));

        reply.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_letter_of_an_address_can_be_changed()
    {
        using var stranger = new Caller(desk.Address);
        var path = Addresses.PathOf(desk.Organisation, await PictureAsync(), Small, Hour);

        var taken = await Changed(path).ToAsyncEnumerable().Where(async (forged, _) => (await stranger.GetAsync(forged)).Status is not HttpStatusCode.NotFound)
            .ToListAsync(TestContext.Current.CancellationToken);

        taken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/m/")]
    [InlineData("/m/a")]
    [InlineData("/m/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/m/..%2F..%2Fmedia")]
    [InlineData("/m/00000000-0000-0000-0000-000000000000")]
    public async Task What_nobody_has_given_out_is_not_there(string path)
    {
        using var stranger = new Caller(desk.Address);

        (await stranger.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_id_is_no_address()
    {
        using var stranger = new Caller(desk.Address);

        (await stranger.GetAsync($"/m/{await PictureAsync()}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_made_for_one_organisation_opens_no_file_of_another()
    {
        using var network = new Caller(desk.Address);
        var other = await OtherOrganisationAsync();

        var reply = await network.GetAsync(Addresses.PathOf(other, await PictureAsync(), Small, Hour));

        reply.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_address_of_a_picture_is_none_of_a_video()
    {
        using var network = new Caller(desk.Address);

        (await network.GetAsync(Addresses.PathOf(desk.Organisation, await PictureAsync(), Hour))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_addresses_of_the_same_file_have_nothing_in_common_and_tell_no_id()
    {
        var picture = await PictureAsync();
        var (one, other) = (Addresses.PathOf(desk.Organisation, picture, Small, Hour), Addresses.PathOf(desk.Organisation, picture, Small, Hour));

        one.Should().NotBe(other).And.NotContain(picture.ToString());
    }

    private async Task<MediaId> PictureAsync() => Id.Parse<MediaId>((await desk.Books.IdsAsync(desk.Organisation))["media"].Order(StringComparer.Ordinal).First())!.Value;

    private async Task<OrganisationId> OtherOrganisationAsync()
    {
        await using var db = desk.Books.Open();
        return (await db.Set<Organisation>().FirstAsync(organisation => organisation.OrganisationId != desk.Organisation, TestContext.Current.CancellationToken)).OrganisationId;
    }

    private static IEnumerable<string> Changed(string path) =>
        from place in Enumerable.Range(PublicMedia.Folder.Length, path.Length - PublicMedia.Folder.Length - 1)
        where place % 7 == 0
        select string.Concat(path.AsSpan(0, place), path[place] == 'A' ? "B" : "A", path.AsSpan(place + 1));
}
