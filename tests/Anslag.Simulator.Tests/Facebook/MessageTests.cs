using System.Net;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class MessageTests
{
    [Fact]
    public async Task What_a_citizen_writes_in_private_is_read_in_its_conversation()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await WriteAsync(page, "Hej");
        await WriteAsync(page, "Är ni där?");

        var conversation = (await page.GetAsync($"{page.Id}/conversations", "fields=id,message_count,can_reply,participants")).Data.Single();
        var messages = await page.GetAsync($"{conversation.GetProperty("id").GetString()}/messages", "fields=message,from,to");

        (conversation.GetProperty("message_count").GetInt32(), conversation.GetProperty("can_reply").GetBoolean()).Should().Be((2, true));
        messages.Data.Select(message => message.GetProperty("message").GetString()).Should().Equal("Är ni där?", "Hej");
        messages.Data[0].GetProperty("from").GetProperty("name").GetString().Should().Be("Eva Ström");
    }

    [Fact]
    public async Task The_conversation_with_the_newest_message_comes_first_and_one_is_found_by_its_citizen()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        foreach (var name in new[] { "Eva Ström", "Sam Sund", "Eva Ström" })
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await WriteAsync(page, "Hej", name);
        }

        var all = (await page.GetAsync($"{page.Id}/conversations", "fields=participants")).Data;
        all.Select(Name).Should().Equal("Eva Ström", "Sam Sund");
        var sam = all[1].GetProperty("participants").GetProperty("data")[0].GetProperty("id").GetString();
        (await page.GetAsync($"{page.Id}/conversations", $"fields=participants&user_id={sam}")).Data.Select(Name).Should().Equal("Sam Sund");
        (await page.GetAsync($"{page.Id}/conversations", "platform=INSTAGRAM")).Data.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_answers_within_a_day_and_not_later()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        await WriteAsync(page, "Hej");
        clock.Advance(TimeSpan.FromHours(23));

        (await AnswerAsync(page)).Text("message_id").Should().StartWith("m_");
        (await simulator.ReadAsync($"/facebook/{page.Id}/messages")).Should().Contain("Hej Eva!");
        clock.Advance(TimeSpan.FromHours(2));

        var late = await AnswerAsync(page);
        (late.Status, late.Code, late.Subcode).Should().Be((HttpStatusCode.Forbidden, 10, 2018278));
    }

    [Fact]
    public async Task Nobody_is_written_to_who_has_not_written_first()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.PostAsync($"{page.Id}/messages", new { recipient = new { id = "24" }, message = new { text = "Hej" } })).Code.Should().Be(100);
    }

    [Fact]
    public async Task A_message_without_recipient_or_of_another_shape_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await WriteAsync(page, "Hej");

        (await page.PostAsync($"{page.Id}/messages", new { message = new { text = "Hej" } })).Code.Should().Be(100);
        (await page.PostAsync($"{page.Id}/messages", new { recipient = "Eva", message = new { text = "Hej" } })).Code.Should().Be(100);
        (await page.PostAsync($"{page.Id}/messages", new { recipient = new { id = "24" }, message = new { words = "Hej" } })).Code.Should().Be(100);
        (await page.PostAsync($"{page.Id}/messages", new { recipient = new { id = "24" }, message = new { text = "Hej" }, messaging_type = "CHAT" })).Code.Should().Be(100);
    }

    private static string? Name(System.Text.Json.JsonElement conversation) =>
        conversation.GetProperty("participants").GetProperty("data")[0].GetProperty("name").GetString();

    private static async Task WriteAsync(TrialPage page, string text, string name = "Eva Ström") =>
        (await page.Simulator.SendFormAsync($"/facebook/{page.Id}/messages", ("name", name), ("message", text))).StatusCode.Should().Be(HttpStatusCode.SeeOther);

    private static async Task<Answer> AnswerAsync(TrialPage page)
    {
        var eva = (await page.GetAsync($"{page.Id}/conversations", "fields=participants")).Data.Single().GetProperty("participants").GetProperty("data")[0].GetProperty("id").GetString();
        return await page.PostFormAsync(
            $"{page.Id}/messages", ("recipient", $$"""{"id":"{{eva}}"}"""), ("message", """{"text":"Hej Eva!"}"""), ("messaging_type", "RESPONSE"));
    }
}
