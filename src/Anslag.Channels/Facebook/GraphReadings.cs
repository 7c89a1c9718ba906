using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook;

/// <summary>Turns answers that hold nothing to read into readings.</summary>
internal static class GraphReadings
{
    public static Reading Unread<T>(this GraphAnswer<T> answer, DateTimeOffset now)
        where T : class
    {
        var words = answer.Error?.Words();
        Reading reading = answer.Verdict switch
        {
            GraphVerdict.Wait => new Reading.Later(answer.Usage.BlockedUntil(now), Deliveries.DeliveryReasons.RateLimited, words),
            GraphVerdict.SignIn => new Reading.SignInExpired(words),
            GraphVerdict.Unclear => new Reading.Later(now, FacebookReasons.NotRead, words),
            _ => new Reading.Refused(GraphErrors.Refusal(answer.Error), words),
        };
        return reading with { SlowDownUntil = answer.Usage.SlowDownUntil(now) };
    }
}
