using System.Collections.Immutable;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Facebook.Webhooks;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/subscribed_apps</c>: the app wants to be told what happens on the page.</summary>
internal sealed class PageSubscribe(Ledger ledger) : IEdge
{
    private const string Fields = "subscribed_fields";

    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "subscribed_apps")
    {
        Call = "subscribe",
        Permissions = [Permissions.ManagePages],
        Parameters = [Parameter.Text(Fields).Required()],
    };

    public object Answer(GraphCall call)
    {
        ImmutableArray<string> fields = [.. call.Parameters.Text(Fields)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (fields.FirstOrDefault(field => !Subscription.Known.Contains(field)) is { } unknown)
            throw new GraphRefusal(ParameterErrors.Invalid($"Param {Fields} has an unknown field: {unknown}"));
        ledger.Record(_ => new PageSubscribed(new(call.Page!, fields)));
        return new { success = true };
    }
}
