using System.Text.Json;

namespace Anslag.Simulator.Faults;

/// <summary>A fault as it is ordered: words that still have to be understood.</summary>
internal sealed record FaultOrder(string? Page, string? Call, int? Times, string? Kind, int? Seconds, int? Bytes)
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
        if (Times is < 1 || Seconds is < 0 || Bytes is < 0)
            return (null, "A fault strikes at least once, and no seconds or bytes are fewer than none.");
        var kind = Enum.GetValues<FaultKind>().First(each => Name(each) == Kind);
        return (new(kind, call, Page, Times ?? 1, Seconds ?? 0, Bytes ?? 0), "");
    }
}
