using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>What the adapter says, written down on its way to the simulator, is held against the published document too.</summary>
public sealed class RecordedTrafficTests(SimulatedNetworks simulator) : IClassFixture<SimulatedNetworks>
{
    // They are taken on every call, and so named at no edge.
    private static readonly string[] Modifiers = ["access_token", "fields", "limit", "after"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_is_in_the_document_with_all_that_it_says()
    {
        var document = PublishedDocument.Read();
        await using var bench = new FacebookBench(simulator);
        await bench.ReadyAsync();
        await LiveThroughAsync(bench);

        var calls = bench.Said.Where(call => call.Path.StartsWith("/v25.0/1", StringComparison.Ordinal)).ToList();

        calls.Select(call => $"{call.Method} {EdgeOf(call)}").Distinct().Should().Contain(["POST photos", "POST feed", "POST ", "DELETE ", "GET published_posts"]);
        foreach (var call in calls)
            IsInDocument(document, call);
    }

    /// <summary>A post with a picture is published, read back, corrected and taken down.</summary>
    private static async Task LiveThroughAsync(FacebookBench bench)
    {
        var account = await bench.OpenAccountAsync();
        var picture = new OutgoingPicture(await bench.TakeInPictureAsync(account.Organisation), "En kran");
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.", picture);
        var receipt = await bench.PublishAsync(sending);
        await bench.Network.FindAsync(sending, Token);
        await bench.Network.CorrectAsync(sending with { Kind = DeliveryKind.Correction, Original = receipt }, Token);
        await bench.Network.TakeDownAsync(sending with { Kind = DeliveryKind.TakeDown, Original = receipt }, Token);
    }

    private static void IsInDocument(PublishedDocument document, SaidCall call)
    {
        var edge = document.Edge(EdgeOf(call), call.Method);
        edge.Should().NotBeNull("{0} {1} is said", call.Method, call.Path);
        var known = edge!.Value.GetProperty("params");
        foreach (var (name, value) in call.Fields.Where(field => !Modifiers.Contains(field.Key)))
        {
            var plain = name.Split('[')[0];
            (known.TryGetProperty(plain, out var schema) || value is null).Should().BeTrue("{0} is said to {1} {2}", plain, call.Method, call.Path);
            if (value is not null && plain == name)
                PublishedDocument.Allows(schema, JsonSerializer.SerializeToElement(value)).Should().BeTrue("{0} is {1}", name, value);
        }
    }

    private static string EdgeOf(SaidCall call) => call.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [_, _, var edge] ? edge : string.Empty;
}
