namespace Anslag.Channels.SendDelivery;

/// <summary>How long the sender waits before it looks or tries again.</summary>
internal static class Pauses
{
    private static readonly TimeSpan FirstTry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestTry = TimeSpan.FromMinutes(10);

    /// <summary>Until another delivery is looked at again; its going live wakes us sooner.</summary>
    public static DateTimeOffset ForAnother(DateTimeOffset since, DateTimeOffset now) =>
        now + Clamp((now - since) / 10, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2));

    /// <summary>Until the network is read again: short at first, growing, and once more just when the settle time ends.</summary>
    public static DateTimeOffset ForReadBack(DateTimeOffset uncertainAt, TimeSpan settle, DateTimeOffset now)
    {
        var next = now + Clamp((now - uncertainAt) / 2, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        var settled = uncertainAt + settle;
        return now < settled && settled < next ? settled : next;
    }

    /// <summary>Until it is tried again: five seconds, doubled each time, at most ten minutes.</summary>
    public static DateTimeOffset ForTry(int failures, DateTimeOffset now) =>
        now + Clamp(FirstTry * Math.Pow(2, Math.Min(failures, 10)), FirstTry, LongestTry);

    /// <summary>Until it is sent again after a read-back showed that it is not there: the first time at once.</summary>
    public static DateTimeOffset ForRepeat(int failures, DateTimeOffset now) => failures == 0 ? now : ForTry(failures, now);

    private static TimeSpan Clamp(TimeSpan pause, TimeSpan least, TimeSpan most) => pause < least ? least : pause > most ? most : pause;
}
