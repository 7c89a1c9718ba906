using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Anslag.People.SignIn;

/// <summary>How many attempts one network address has. An IPv6 network counts as one address, for its hosts choose theirs freely.</summary>
internal static class SignInLimits
{
    public const string Policy = "sign-in";

    private const int Most = 20;
    private const int NetworkBytes = 8;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(Network(http.Connection.RemoteIpAddress), _ => Window())
            : RateLimitPartition.GetNoLimiter(string.Empty));
    }

    public static string Network(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };

    private static SlidingWindowRateLimiterOptions Window() => new() { PermitLimit = Most, Window = Within, SegmentsPerWindow = 6 };
}
