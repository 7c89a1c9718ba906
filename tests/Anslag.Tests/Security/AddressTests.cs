using System.Net;

namespace Anslag.Tests.Security;

/// <summary>Addresses that try to lead out of the folder that they are about, or to upset the program.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class AddressTests(AttackedDesk desk)
{
    [Theory]
    [InlineData("/../anslag.db")]
    [InlineData("/..%2fanslag.db")]
    [InlineData("/%2e%2e/%2e%2e/anslag.db")]
    [InlineData("/..%5canslag.db")]
    [InlineData("/..;/anslag.db")]
    [InlineData("//anslag.db")]
    [InlineData("/keys/anslag.key")]
    [InlineData("/%00")]
    [InlineData("/nyheter/%00/anslag.db")]
    [InlineData("/nyheter/..%2f..%2fanslag.db")]
    [InlineData("/media/..%2f..%2fanslag.db")]
    [InlineData("/%c0%ae%c0%ae/anslag.db")]
    [InlineData("/%252e%252e%252fanslag.db")]
    [InlineData("/_content/..%2f..%2fappsettings.json")]
    [InlineData("/_content/Anslag.Design/..%2f..%2f..%2fappsettings.json")]
    [InlineData("/_framework/../appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/Anslag.Web.dll")]
    [InlineData("/desk/media/..%2f..%2f..%2fanslag.db")]
    [InlineData("/desk/media/..%5c..%5canslag.db?w=640")]
    [InlineData("/desk/media/%00")]
    [InlineData("/desk/media/../../anslag.db")]
    public async Task No_address_leads_out_of_its_folder(string path)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var reply = await founder.SendAsync(HttpMethod.Get, path, content: null);

        ((int)reply.Status).Should().BeInRange(300, 499);
        reply.Body.Should().NotContain("SQLite format").And.NotContain("AllowedHosts").And.NotContain("This program cannot be run");
    }

    [Theory]
    [InlineData("not-an-id")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("%7B00000000-0000-0000-0000-000000000000%7D")]
    [InlineData("%27%20OR%201=1--")]
    [InlineData("..%2f..%2f")]
    [InlineData("%3Cscript%3E")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var anything = new[] { "accounts", "people", "roles", "units", "deliveries", "posts", "facebook", "media" }.ToLookup(word => word, _ => id);
        var pages = Routes.OfDesk.Append("/desk/media/{id}").Where(route => route.Contains('{') && !route.Contains(":guid")).SelectMany(route => Routes.Filled(route, anything)).ToList();

        var found = await pages.ToAsyncEnumerable()
            .Where(async (page, _) => (await founder.FollowAsync(page)).Status is not HttpStatusCode.NotFound).ToListAsync(TestContext.Current.CancellationToken);

        pages.Should().HaveCountGreaterThan(10);
        found.Should().BeEmpty();
    }

    [Fact]
    public async Task A_picture_is_never_taken_for_anything_else()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var picture = (await desk.Books.IdsAsync(desk.Organisation))["media"].First();

        foreach (var path in new[] { $"/desk/media/{picture}", $"/desk/media/{picture}?w=640", $"/desk/media/{picture}?w=-1", $"/desk/media/{picture}?w=2147483647" })
        {
            var reply = await founder.GetAsync(path);
            reply.Header("Content-Type").Should().Be("image/webp");
            reply.Header("X-Content-Type-Options").Should().Be("nosniff");
        }
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("NONSENSE")]
    public async Task A_method_that_is_none_of_ours_is_refused(string method)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        foreach (var path in new[] { "/desk", desk.Waiting, "/desk/live", "/", desk.Article, "/sign-in", "/health" })
            (await founder.SendAsync(new HttpMethod(method), path, content: null)).Status.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }
}
