namespace Anslag.Faults.Tests;

/// <summary>A text that was given to every channel.</summary>
/// <param name="Mark">What it is known by wherever it stands.</param>
/// <param name="Fault">What was armed just before.</param>
/// <param name="HasPicture">Whether it has a picture.</param>
/// <param name="ValidFor">How long after its queueing it may still go out; <see langword="null"/> for ever.</param>
/// <param name="Planned">Whether a stop covers it.</param>
internal sealed record QueuedText(string Mark, Fault Fault, bool HasPicture, TimeSpan? ValidFor, bool Planned)
{
    /// <summary>What its deliveries are found by.</summary>
    public string Source => SourceOf(Mark);

    public static string SourceOf(string mark) => $"kill-test/{mark}";
}

/// <summary>
/// Makes the texts of a run. Every other has a picture: it has more to prepare, but Facebook shows a picture once only, which would hide a second post.
/// Of eight, two are valid for some seconds, and one is too late from the beginning.
/// </summary>
internal sealed class QueuedTexts(int seed)
{
    private const int LongestSeconds = 20;
    private readonly Random _random = new(seed);
    private int _made;

    public QueuedText Next(Fault fault, bool planned)
    {
        var turn = _made++ % 8;
        return new QueuedText(Guid.NewGuid().ToString("N"), fault, turn % 2 == 0, ValidFor(turn), planned);
    }

    private TimeSpan? ValidFor(int turn) => turn switch
    {
        3 => TimeSpan.Zero,
        1 or 6 => TimeSpan.FromSeconds(_random.Next(1, LongestSeconds)),
        _ => null,
    };
}
