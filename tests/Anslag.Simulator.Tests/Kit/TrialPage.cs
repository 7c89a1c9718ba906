using System.Net.Http.Json;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>A page and the token that speaks for it.</summary>
internal sealed record TrialPage(RunningSimulator Simulator, string Id, string Token)
{
    public Task<Answer> GetAsync(string path, string query = "") => Simulator.GetAsync($"/v25.0/{path}?access_token={Token}&{query}");

    public async Task<Answer> PostAsync(string path, object body) => await Answer.OfAsync(
        await Simulator.Http.PostAsJsonAsync($"/v25.0/{path}?access_token={Token}", body, TestContext.Current.CancellationToken));

    public async Task<Answer> PostFormAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("access_token", Token)]);
        return await Answer.OfAsync(await Simulator.Http.PostAsync($"/v25.0/{path}", form, TestContext.Current.CancellationToken));
    }

    public async Task<Answer> DeleteAsync(string path) => await Answer.OfAsync(
        await Simulator.Http.DeleteAsync($"/v25.0/{path}?access_token={Token}", TestContext.Current.CancellationToken));

    /// <summary>Publishes a text and returns the post's id.</summary>
    public async Task<string> PublishAsync(string message) => (await PostAsync($"{Id}/feed", new { message })).Id!;

    /// <summary>Uploads a picture without publishing it, unless told to.</summary>
    public async Task<Answer> UploadAsync(byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "source", "picture" } };
        foreach (var (name, value) in fields.Append(("access_token", Token)))
            form.Add(new StringContent(value), name);
        return await Answer.OfAsync(await Simulator.Http.PostAsync($"/v25.0/{Id}/photos", form, TestContext.Current.CancellationToken));
    }

    public async Task<string> UploadHiddenAsync(byte[]? bytes = null, string altText = "En bro över ån") =>
        (await UploadAsync(bytes ?? Pixels.Png(), ("published", "false"), ("alt_text_custom", altText))).Id!;

    /// <summary>The live posts, as the control surface counts them.</summary>
    public async Task<IReadOnlyList<string?>> LiveAsync() =>
        [.. (await Simulator.GetAsync($"/control/facebook/pages/{Id}/posts")).Body.EnumerateArray().Select(post => post.GetProperty("message").GetString())];
}
