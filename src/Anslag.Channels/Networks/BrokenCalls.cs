using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Http;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Networks;

/// <summary>Judges how a call to a network breaks.</summary>
internal static class BrokenCalls
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Makes a call: only where no connection came about is it certain that nothing was made. A time-out of the client cancels, and so does
    /// the caller; the caller's own cancelling goes through.
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
        catch (BrokenRule broken) when (broken.Rule == HttpRules.PublicAddress)
        {
            return new Outcome.NotSent(now + BeforeNextTry, DeliveryReasons.Unreachable, broken.Rule.Code);
        }
        catch (BrokenRule broken)
        {
            return new Outcome.Uncertain(DeliveryReasons.NoAnswer, broken.Rule.Code);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Outcome.Uncertain(DeliveryReasons.NoAnswer, "time-out");
        }
    }

    /// <summary>Makes a read-back, which can always be made again.</summary>
    public static async Task<Finding> ReadAsync(Func<Task<Finding>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read();
        }
        catch (Exception broken) when (broken is HttpRequestException or BrokenRule)
        {
            return new Finding.Unclear(DeliveryReasons.NoAnswer);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Finding.Unclear(DeliveryReasons.NoAnswer);
        }
    }

    private static bool NothingWasSent(HttpRequestException broken) => broken.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
