using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Limits;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Facebook;

/// <summary>Facebook pages through the Graph API.</summary>
internal sealed class FacebookNetwork(
    GraphClient graph,
    FacebookApps apps,
    FacebookPictures pictures,
    FacebookVideos videos,
    FacebookReadBack readBack,
    FacebookReader reader,
    FacebookTidings tidings,
    FacebookAnswers answers,
    TimeProvider time)
    : IDialogueNetwork
{
    public const string Key = "facebook";

    /// <summary>What the adapter needs to do its work; more is not asked for.</summary>
    public static readonly IReadOnlyList<string> Rights = 
    [
        "pages_show_list", "pages_manage_posts", "pages_read_engagement", "pages_read_user_content", "pages_manage_engagement",
        "pages_manage_metadata", "pages_messaging",
    ];

    public NetworkProfile Profile { get; } = new(
        Key,
        "f",
        "Facebook",
        TextCounting.Characters,
        NetworkLimits.Of(Key, "text_length"),
        NetworkLimits.Of(Key, "images_per_post"),
        NetworkLimits.Of(Key, "alt_text_length"))
    {
        CanCorrect = true,
        Videos = FacebookVideoForm.Limits,
        SettleTime = TimeSpan.FromSeconds(NetworkLimits.Of(Key, "settle_time")),
        Arrangements = ["facebook.app", "facebook.login", "facebook.verification", "facebook.review", "facebook.live", "facebook.page-roles"],
    };

    public IReadOnlyList<ContentProblem> Check(Outgoing content) =>
        [.. FacebookContent.Problems(content), .. FacebookVideoForm.Advice(content)];

    public Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken) => (sending.Kind, sending.Content.Video) switch
    {
        (DeliveryKind.Post, { } video) => videos.UploadAsync(sending, video, cancellationToken),
        (DeliveryKind.Post, null) => pictures.UploadAsync(sending, cancellationToken),
        _ => Task.FromResult<Outcome?>(null),
    };

    public Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken) => sending.Content.Video is { } video
        ? GuardAsync(() => videos.FinishAsync(sending, video, cancellationToken), cancellationToken)
        : PostAsync(sending, cancellationToken);

    public Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken)
    {
        var original = sending.Original!;
        return GuardAsync(
            async () =>
            {
                var (app, page, id) = (apps.Of(sending.Connection.IsTrial), sending.Connection, original.NetworkId);
                var answer = sending.Content.Video is null
                    ? await graph.ChangeMessageAsync(app, page, id, FacebookContent.Message(sending), cancellationToken)
                    : await graph.ChangeDescriptionAsync(app, page, id, sending.Content.Title, FacebookContent.VideoWords(sending), cancellationToken);
                return answer.Value is not null ? Published(answer, original) : answer.Failure(time.GetUtcNow());
            },
            cancellationToken);
    }

    public Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken)
    {
        var original = sending.Original!;
        return GuardAsync(
            async () =>
            {
                var answer = await graph.DeletePostAsync(
                    apps.Of(sending.Connection.IsTrial), sending.Connection, original.NetworkId, cancellationToken);
                return answer.Value is not null || GraphErrors.IsGone(answer.Error)
                    ? Published(answer, original)
                    : answer.Failure(time.GetUtcNow());
            },
            cancellationToken);
    }

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) =>
        sending.About is null ? readBack.FindAsync(sending, cancellationToken) : answers.FindAsync(sending, cancellationToken);

    public Task<Reading> ReadAsync(AccountConnection connection, string? cursor, CancellationToken cancellationToken) =>
        reader.ReadAsync(connection, cursor, cancellationToken);

    public Task<Promptness> AskToBeToldAsync(AccountConnection connection, CancellationToken cancellationToken) =>
        tidings.AskAsync(connection, cancellationToken);

    public Task<Reading> ReadToldAsync(AccountConnection connection, string told, CancellationToken cancellationToken) =>
        tidings.ReadAsync(connection, told, cancellationToken);

    public Task<Outcome> AnswerAsync(Sending sending, CancellationToken cancellationToken) => answers.AnswerAsync(sending, cancellationToken);

    public Task<Outcome> HideAsync(Sending sending, CancellationToken cancellationToken) => answers.HideAsync(sending, isHidden: true, cancellationToken);

    public Task<Outcome> ShowAsync(Sending sending, CancellationToken cancellationToken) => answers.HideAsync(sending, isHidden: false, cancellationToken);

    public Task<Outcome> RemoveAsync(Sending sending, CancellationToken cancellationToken) => answers.RemoveAsync(sending, cancellationToken);

    public async Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken)
    {
        var answer = await graph.DebugTokenAsync(apps.Of(connection.IsTrial), connection.Secret, cancellationToken);
        if (answer.Value?.Data is not { } token)
            return new AccountCheck(answer.Verdict is GraphVerdict.SignIn ? false : null, [], ExpiresAt: null, answer.Error?.Words());
        var expires = token.ExpiresAt is > 0 and var seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null;
        return new AccountCheck(token.IsValid, [.. Rights.Except(token.Scopes ?? Rights)], expires, token.Error?.Words());
    }

    public async Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken)
    {
        if (!apps.HasTrial)
            return null;
        var page = await graph.OpenTrialPageAsync(apps.Of(isTrial: true), name, cancellationToken);
        return new OpenedAccount(page.Id, page.Name, page.Address, page.AccessToken);
    }

    private Task<Outcome> PostAsync(Sending sending, CancellationToken cancellationToken)
    {
        var app = apps.Of(sending.Connection.IsTrial);
        var photos = sending.Content.Pictures.Select((_, index) => sending.Steps[PagePhotos.Step(index)]);
        return GuardAsync(
            async () =>
            {
                var answer = await graph.PostToFeedAsync(
                    app, sending.Connection, FacebookContent.Message(sending), sending.Content.Link, photos, cancellationToken);
                return answer.Value is { } made
                    ? Published(answer, new NetworkReceipt(made.Id, await AddressAsync(app, sending.Connection, made.Id, cancellationToken)))
                    : answer.Failure(time.GetUtcNow());
            },
            cancellationToken);
    }

    private Task<Outcome> GuardAsync(Func<Task<Outcome>> call, CancellationToken cancellationToken) =>
        BrokenCalls.GuardAsync(call, time.GetUtcNow(), cancellationToken);

    private Outcome.Published Published<T>(GraphAnswer<T> answer, NetworkReceipt receipt)
        where T : class =>
        new(receipt) { HttpStatus = answer.Status, SlowDownUntil = answer.Usage.SlowDownUntil(time.GetUtcNow()), LimitUsed = answer.Usage.Whole };

    /// <summary>The post is made whether or not its address can be read: Facebook itself finds it by its id.</summary>
    private async Task<Uri> AddressAsync(FacebookApp app, AccountConnection page, string post, CancellationToken cancellationToken)
    {
        try
        {
            if ((await graph.ReadPostAsync(app, page, post, cancellationToken)).Value?.Address is { } address)
                return address;
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            // The receipt is worth more than its address.
        }
        return new Uri(app.Dialog, $"/{post}");
    }
}
