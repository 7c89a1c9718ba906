namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Parameters that the Graph API takes on every call, and so names at no edge.</summary>
internal static class Modifiers
{
    private static readonly Parameter[] Always =
    [
        Parameter.Text("access_token"), Parameter.Text("appsecret_proof"), Parameter.Text("locale"), Parameter.Flag("pretty"),
    ];
    private static readonly Parameter[] OnReads = [Parameter.Text("fields")];
    private static readonly Parameter[] OnPages =
    [
        Parameter.Count("limit"), Parameter.Text("after"), Parameter.Text("before"), Parameter.Moment("since"), Parameter.Moment("until"),
    ];

    public static IEnumerable<Parameter> Of(EdgeShape shape) => [.. Always, .. shape.IsRead ? OnReads : [], .. shape.IsPaged ? OnPages : []];
}
