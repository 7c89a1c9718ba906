using System.Net;
using System.Net.Sockets;

namespace Anslag.Tests.Security;

/// <summary>A program that speaks HTTP with the desk. It keeps cookies and has no other manners of a browser: it follows nothing and sends what it is told to.</summary>
internal sealed class Caller : IDisposable
{
    private static int last;
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;
    private readonly Uri desk;

    /// <summary>Calls from one of this machine's own addresses, for the desk counts and believes by address; each caller from another.</summary>
    public Caller(Uri desk, string? address = null)
    {
        this.desk = desk;
        var from = IPAddress.Parse(address ?? $"127.1.0.{Interlocked.Increment(ref last)}");
        http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = cookies,
            ConnectCallback = (context, cancellationToken) => ConnectAsync(from, context.DnsEndPoint.Port, cancellationToken),
        });
        http.DefaultRequestHeaders.Add("Accept", "text/html");
        http.DefaultRequestHeaders.Add("Accept-Language", "sv");
    }

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, content: null, headers);

    public Task<Reply> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields), headers);

    public Task<Reply> PostAsync(SeenForm form) => PostAsync(form.Path, form.Fields);

    /// <summary>Sends the path as it is written, however odd.</summary>
    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var address = new Uri(desk.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(answer);
    }

    /// <summary>Follows where an answer leads, within the desk, to its end.</summary>
    public async Task<Reply> FollowAsync(string path)
    {
        var reply = await GetAsync(path);
        return reply.Location.Length > 0 ? await FollowAsync(new Uri(desk, reply.Location).PathAndQuery) : reply;
    }

    /// <summary>The page's forms as they would be sent.</summary>
    public async Task<IReadOnlyList<SeenForm>> FormsAsync(string path) => SeenForm.On(path, (await GetAsync(path)).Body);

    /// <summary>A token of this caller's own, good for any form of the desk.</summary>
    public async Task<string> TokenAsync(string page = "/desk/me") => (await FormsAsync(page))[0].Token;

    public async Task<Reply> SignInAsync(string email, string password, string page = "/sign-in", params (string Name, string Value)[] headers)
    {
        var form = (await FormsAsync(page)).First(form => form.Handler == "password");
        return await PostAsync(form.Path, form.With("Form.Email", email).With("Form.Password", password).Fields, headers);
    }

    public void Dispose() => http.Dispose();

    private static async ValueTask<Stream> ConnectAsync(IPAddress from, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
