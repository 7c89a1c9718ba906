using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Views;

/// <summary>A view that says which kind it is.</summary>
internal static class View
{
    public static JsonObject Of(string type, object content)
    {
        var view = JsonSerializer.SerializeToNode(content, XrpcJson.Options)!.AsObject();
        view.Insert(0, "$type", type);
        return view;
    }
}
