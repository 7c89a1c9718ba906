using System.Net;
using System.Text;

namespace Anslag.Tests.Security;

/// <summary>Too much of something.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class LimitTests(AttackedDesk desk)
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/setup")]
    [InlineData("/sign-in/passkey")]
    [InlineData("/setup/passkey?code=nonsense")]
    [InlineData("/invitation/nonsense")]
    [InlineData("/invitation/nonsense/passkey")]
    public async Task Who_tries_too_often_has_to_wait(string path)
    {
        using var attacker = new Caller(desk.Address);
        using var somebodyElse = new Caller(desk.Address);

        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => attacker.PostAsync(path, [])));

        var refused = replies.Where(reply => reply.Status is HttpStatusCode.TooManyRequests).ToList();
        refused.Should().HaveCount(10);
        refused[0].Words.Should().Contain("Vänta");
        (await somebodyElse.PostAsync(path, [])).Status.Should().NotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Five_wrong_passwords_shut_the_door_with_the_same_words()
    {
        var target = "last@example.se";
        await desk.Books.HireAsync(desk.Organisation, desk.TopUnit, target);
        using var attacker = new Caller(desk.Address);
        var wrong = await Enumerable.Range(0, 5).ToAsyncEnumerable()
            .Select(async (int _, CancellationToken _) => await attacker.SignInAsync(target, "fel lösenord")).ToListAsync(TestContext.Current.CancellationToken);

        var right = await attacker.SignInAsync(target, Staff.Password);

        wrong.Append(right).Select(reply => reply.Page.QuerySelector("[role=alert]")!.TextContent).Distinct().Should().ContainSingle();
        right.Headers["SET-COOKIE"].Should().NotContain(cookie => cookie.StartsWith("anslag="));
    }

    [Fact]
    public async Task A_body_without_end_is_not_read()
    {
        using var somebody = new Caller(desk.Address);
        using var body = new StringContent("Form.Email=" + new string('a', 40 * Million), Encoding.ASCII, "application/x-www-form-urlencoded");

        var reply = await somebody.SendAsync(HttpMethod.Post, "/sign-in", body, ("Expect", "100-continue"));

        reply.Status.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_form_with_thousands_of_fields_is_not_read()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var token = new KeyValuePair<string, string>("__RequestVerificationToken", await writer.TokenAsync());

        var reply = await writer.PostAsync($"/desk/posts/{Guid.CreateVersion7()}/draft", Enumerable.Range(0, 5_000).Select(i => new KeyValuePair<string, string>($"Form.Pictures[{i}]", "")).Prepend(token));

        reply.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_text_without_end_is_refused_or_kept_and_breaks_nothing()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var text = new string('å', Million / 2);
        var forms = (await founder.FormsAsync("/desk/me")).Where(form => form.Handler == "name").Select(form => form.With("Form.FullName", text))
            .Concat((await founder.FormsAsync("/desk/people/new")).Where(form => form.Handler == "invite").Select(form => form.With("Form.FullName", text).With("Form.Email", text + "@example.se")))
            .Concat((await founder.FormsAsync("/desk/units")).Where(form => form.Handler == "add").Select(form => form.With("Form.Name", text)));

        foreach (var form in forms)
            (await founder.PostAsync(form)).Status.Should().BeOneOf([HttpStatusCode.OK], form.ToString());
    }
}
