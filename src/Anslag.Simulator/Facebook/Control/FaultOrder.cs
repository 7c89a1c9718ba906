using System.Text.Json;
using Anslag.Simulator.Facebook.Faults;

namespace Anslag.Simulator.Facebook.Control;

/// <summary>A fault as it is ordered: words that still have to be understood.</summary>
internal sealed record FaultOrder(string? Page, string? Call, int? Times, string? Kind, int? Seconds)
{
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<FaultKind>().Select(Name)];

    public static string Name(FaultKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The fault, or a sentence that says what is not understood.</summary>
    public (Fault? Fault, string Problem) Read(IReadOnlyList<string> calls)
    {
        var call = Call ?? Fault.AnyCall;
        if (call != Fault.AnyCall && !calls.Contains(call))
            return (null, $"The call is one of any, {string.Join(", ", calls)}.");
        if (!Kinds.Contains(Kind ?? ""))
            return (null, $"The kind is one of {string.Join(", ", Kinds)}.");
        if (Times is < 1 || Seconds is < 0)
            return (null, "A fault strikes at least once, and no seconds are fewer than none.");
        return (new(Enum.GetValues<FaultKind>().First(kind => Name(kind) == Kind), call, Page, Times ?? 1, Seconds ?? 0), "");
    }
}
