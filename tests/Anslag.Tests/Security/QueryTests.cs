using System.Net;
using System.Reflection;
using Anslag.Testing;
using Microsoft.AspNetCore.Components;

namespace Anslag.Tests.Security;

/// <summary>What stands after the question mark, of whatever kind.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class QueryTests(AttackedDesk desk)
{
    /// <summary>Every page that asks for something in its address, with what it asks for, found in the program.</summary>
    private static readonly IReadOnlyList<(string Route, string Name)> Asked =
    [
        .. from file in Directory.EnumerateFiles(Repository.OutputOf("Anslag.Web"), "Anslag.*.dll")
           from type in Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetTypes()
           from route in type.GetCustomAttributes<RouteAttribute>()
           from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           let query = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
           where query is not null
           select (route.Template, query.Name ?? property.Name),
    ];

    [Theory]
    [InlineData("999999999")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("9999-12")]
    [InlineData("0001-01")]
    [InlineData("%00")]
    [InlineData("%ff")]
    [InlineData("' OR 1=1--")]
    [InlineData("%25%25%5f_")]
    public async Task Nothing_in_an_address_makes_a_page_fall_over(string value)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var ids = await desk.Books.IdsAsync(desk.Organisation);

        List<string> fallen = [];
        foreach (var (route, name) in Asked)
        {
            var path = $"{Routes.Filled(route, ids).First()}?{name}={value}&{name}={value}";
            fallen.AddRange((await founder.GetAsync(path)).Status >= HttpStatusCode.InternalServerError ? [path] : []);
        }

        Asked.Should().HaveCountGreaterThan(5);
        fallen.Should().BeEmpty();
    }

    [Fact]
    public async Task A_very_long_address_is_refused_and_a_long_one_is_read()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        (await founder.GetAsync("/desk/posts?q=" + Uri.EscapeDataString(new string('å', 1_000)))).Status.Should().Be(HttpStatusCode.OK);
        (await founder.GetAsync("/desk/posts?q=" + new string('a', 20_000))).Status.Should().Be(HttpStatusCode.RequestUriTooLong);
    }

    [Fact]
    public async Task A_page_far_away_is_read_as_quickly_as_the_first()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        foreach (var list in new[] { "/desk/posts", "/desk/people", "/desk/audit" })
            (await founder.GetAsync($"{list}?page=2147483647")).Status.Should().Be(HttpStatusCode.OK, list);
    }
}
