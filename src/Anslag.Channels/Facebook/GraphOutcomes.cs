using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook;

/// <summary>Turns an error into an outcome.</summary>
internal static class GraphOutcomes
{
    /// <summary>An error, as an outcome.</summary>
    public static Outcome Failure<T>(this GraphAnswer<T> answer, DateTimeOffset now)
        where T : class
    {
        var words = answer.Error?.Words();
        Outcome outcome = answer.Verdict switch
        {
            GraphVerdict.Wait => new Outcome.RateLimited(answer.Usage.BlockedUntil(now)),
            GraphVerdict.SignIn => new Outcome.SignInExpired(words),
            GraphVerdict.Unclear => new Outcome.Uncertain(FacebookReasons.ServerError, words),
            _ => new Outcome.Refused(GraphErrors.Refusal(answer.Error), words),
        };
        return outcome with { HttpStatus = answer.Status, SlowDownUntil = answer.Usage.SlowDownUntil(now), LimitUsed = answer.Usage.Whole };
    }
}
