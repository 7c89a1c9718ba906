using System.Net;
using Anslag.Simulator.Facebook.State;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>Citizens at the simulated pages, as a browser without script would send their forms.</summary>
internal static class Citizens
{
    public static async Task<HttpResponseMessage> SendFormAsync(this RunningSimulator simulator, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await simulator.Http.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    /// <summary>A citizen comments on a post; returns the comment's id.</summary>
    public static async Task<string> CommentAsync(this RunningSimulator simulator, string post, string message, string name = "Sam Sund")
    {
        var answer = await simulator.SendFormAsync($"/facebook/{post.Replace("_", "/posts/", StringComparison.Ordinal)}/comments", ("name", name), ("message", message));
        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        var state = simulator.Services.GetRequiredService<Ledger>().Current;
        return state.CommentsOf(post).Last().Id;
    }
}
