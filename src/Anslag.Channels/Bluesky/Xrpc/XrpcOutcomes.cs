using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky.Xrpc;

/// <summary>Turns an error into an outcome.</summary>
internal static class XrpcOutcomes
{
    public static Outcome Failure<T>(this XrpcAnswer<T> answer, DateTimeOffset now)
        where T : class
    {
        Outcome outcome = answer.Verdict switch
        {
            XrpcVerdict.Wait => new Outcome.RateLimited(answer.Limits.BlockedUntil(now)),
            XrpcVerdict.Exchange => new Outcome.TokenEnded(answer.Words),
            XrpcVerdict.SignIn => new Outcome.SignInExpired(answer.Words),
            XrpcVerdict.Inactive => new Outcome.Refused(BlueskyReasons.AccountInactive, answer.Words),
            XrpcVerdict.Unclear => new Outcome.Uncertain(BlueskyReasons.ServerError, answer.Words),
            _ => new Outcome.Refused(answer.Status == 413 ? BlueskyReasons.PictureTooLarge : BlueskyReasons.Refused, answer.Words),
        };
        return answer.Seen(outcome, now);
    }

    /// <summary>The outcome with what the answer told beside it.</summary>
    public static Outcome Seen<T>(this XrpcAnswer<T> answer, Outcome outcome, DateTimeOffset now)
        where T : class =>
        outcome with { HttpStatus = answer.Status, SlowDownUntil = answer.Limits.SlowDownUntil(now), LimitUsed = answer.Limits.Used };
}
