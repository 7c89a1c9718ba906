using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;

namespace Anslag.Channels.Facebook;

/// <summary>Turns answers and broken calls into outcomes.</summary>
internal static class GraphOutcomes
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(30);

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
        return outcome with { HttpStatus = answer.Status, SlowDownUntil = answer.Usage.SlowDownUntil(now) };
    }

    /// <summary>
    /// Makes a call and judges how it breaks: only where no connection came about is it certain that nothing was made. A time-out of the
    /// client cancels, and so does the caller; the caller's own cancelling goes through.
    /// </summary>
    public static async Task<Outcome> GuardAsync(Func<Task<Outcome>> call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (HttpRequestException broken) when (NothingWasSent(broken))
        {
            return new Outcome.NotSent(now + BeforeNextTry, DeliveryReasons.Unreachable, broken.HttpRequestError.ToString());
        }
        catch (HttpRequestException broken)
        {
            return new Outcome.Uncertain(DeliveryReasons.NoAnswer, broken.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Outcome.Uncertain(DeliveryReasons.NoAnswer, "time-out");
        }
    }

    private static bool NothingWasSent(HttpRequestException broken) => broken.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
