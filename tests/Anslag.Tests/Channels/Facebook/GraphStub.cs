using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Channels.Networks;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>Answers as the Graph API would, one prepared answer a call, and writes down what was sent.</summary>
internal sealed class GraphStub : HttpMessageHandler, IHttpClientFactory, IMediaLibrary
{
    private readonly Queue<Func<HttpResponseMessage>> answers = new();

    public List<string> Sent { get; } = [];

    public List<string?> Authorisations { get; } = [];

    public FacebookNetwork Network()
    {
        var apps = Apps();
        var graph = new GraphClient(this);
        var messages = new FacebookMessages(graph, apps, TimeProvider.System);
        var visits = new FacebookVisits(graph, apps, TimeProvider.System);
        return new FacebookNetwork(
            graph,
            apps,
            new FacebookPictures(graph, apps, this, TimeProvider.System),
            new FacebookVideos(graph, apps, this, TimeProvider.System),
            new FacebookReadBack(graph, apps),
            new FacebookReader(graph, apps, messages, visits, TimeProvider.System),
            new FacebookTidings(graph, apps, messages, visits, TimeProvider.System),
            new FacebookAnswers(graph, apps, messages, TimeProvider.System),
            TimeProvider.System);
    }

    public static FacebookApps Apps() => new(
        new FacebookOptions { AppId = "42", AppSecret = "app-secret" }, new SimulatorOptions { Address = new Uri("http://localhost:5190") });

    public GraphStub Answers(string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers)
    {
        answers.Enqueue(() =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(json) };
            foreach (var (name, value) in headers)
                response.Headers.Add(name, value);
            return response;
        });
        return this;
    }

    public GraphStub Errs(int code, int? subcode = null, HttpStatusCode status = HttpStatusCode.BadRequest, params (string Name, string Value)[] headers) =>
        Answers($$$"""{"error":{"message":"An error","type":"OAuthException","code":{{{code}}},"error_subcode":{{{subcode ?? 0}}},"fbtrace_id":"Az1"}}""", status, headers);

    public GraphStub Breaks(Exception how)
    {
        answers.Enqueue(() => throw how);
        return this;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public Task<MediaItem> ReceiveAsync(AnslagDb db, Stream content, DateTimeOffset now, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MediaFile> MakeFitAsync(Stream content, MediaFit fit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ReceivedVideo> ReceiveVideoAsync(Stream content, CancellationToken cancellationToken) => throw new NotSupportedException();

    public MediaItem Keep(AnslagDb db, ReceivedVideo video, DateTimeOffset now) => throw new NotSupportedException();

    public Task<VideoFile?> OpenVideoAsync(OrganisationId organisation, MediaId media, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MediaFile?> OpenAsync(OrganisationId organisation, MediaId media, MediaFit fit, CancellationToken cancellationToken) =>
        Task.FromResult<MediaFile?>(new MediaFile(new MemoryStream("a picture"u8.ToArray()), "image/jpeg", 9, 1, 1));

    public static Sending ASending(DeliveryKind kind = DeliveryKind.Post, string text = "Vattnet är avstängt.", int pictures = 0)
    {
        Dictionary<string, string> steps = [];
        var content = new Outgoing(
            "Vatten", text, "sv", new Uri("https://lyckeby.example/vatten"),
            [.. Enumerable.Range(1, pictures).Select(number => new OutgoingPicture(new MediaId(Guid.NewGuid()), $"En kran, bild {number}"))]);
        var connection = new AccountConnection(new AccountId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), "100", "page-token", IsTrial: false);
        return new Sending(
            new DeliveryId(Guid.NewGuid()), kind, connection, content, kind is DeliveryKind.Post ? null : new NetworkReceipt("100_1", new Uri("https://www.facebook.com/100_1")),
            MarkedAt: new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), steps,
            (name, result, _) =>
            {
                steps[name] = result;
                return Task.CompletedTask;
            });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {body}".TrimEnd());
        Authorisations.Add(request.Headers.Authorization?.ToString());
        return answers.Dequeue()();
    }
}
