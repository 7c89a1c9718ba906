using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Media;

/// <summary>Judges a video that somebody gives us, and keeps of it pictures and sound and nothing else. One is worked on at a time.</summary>
internal sealed class VideoIntake(IMediaFiles files, VideoTools tools, Intake pictures, MediaOptions options) : IDisposable
{
    private static readonly TimeSpan MayBeLost = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim atWork = new(1);

    public async Task<ReceivedVideo> ReceiveAsync(Stream content, CancellationToken cancellationToken)
    {
        tools.RequireInstalled();
        using var given = files.NewIncoming();
        await given.WriteAsync(content, options.MostVideoBytes, cancellationToken);
        await atWork.WaitAsync(cancellationToken);
        try
        {
            return await KeepAsync(given, cancellationToken);
        }
        finally
        {
            atWork.Release();
        }
    }

    public void Dispose() => atWork.Dispose();

    private async Task<ReceivedVideo> KeepAsync(IncomingFile given, CancellationToken cancellationToken)
    {
        if (!await given.BeginsAsVideoAsync(cancellationToken))
            throw new BrokenRule(MediaRules.KnownVideo);
        var claimed = await JudgeAsync(given, cancellationToken);
        using var clean = files.NewIncoming();
        if (!await tools.CleanAsync(given.Path, clean.Path, cancellationToken))
            throw new BrokenRule(MediaRules.VideoUndamaged);
        var facts = await JudgeAsync(clean, cancellationToken);
        // The table of contents of half a file promises more than is there.
        if (facts.Duration < claimed.Duration - MayBeLost)
            throw new BrokenRule(MediaRules.VideoUndamaged);
        var still = await StillAsync(clean, facts, cancellationToken);
        var length = new FileInfo(clean.Path).Length;
        return new ReceivedVideo(await files.KeepAsync(clean, cancellationToken), length, still, facts);
    }

    private async Task<Video> JudgeAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        var probe = await tools.ProbeAsync(file.Path, cancellationToken) is { } said ? VideoProbe.Read(said) : null;
        return (probe ?? throw new BrokenRule(MediaRules.VideoUndamaged)).Judge();
    }

    /// <summary>A little way in: films often begin in black.</summary>
    private async Task<string> StillAsync(IncomingFile file, Video facts, CancellationToken cancellationToken)
    {
        var at = facts.Duration / 3 < TimeSpan.FromSeconds(1) ? facts.Duration / 3 : TimeSpan.FromSeconds(1);
        if (await tools.StillAsync(file.Path, at, cancellationToken) is not { Length: > 0 } jpeg)
            throw new BrokenRule(MediaRules.VideoUndamaged);
        var still = pictures.Judge(jpeg);
        return await files.KeepAsync(still.Content, cancellationToken);
    }
}
