using Anslag.Simulator.Facebook.Graph;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /me/permissions</c>: what the person granted, and what they refused.</summary>
internal sealed class MePermissions : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.User, "permissions") { Call = "permissions" };

    public object Answer(GraphCall call) => new
    {
        data = call.Holder.Granted.Select(permission => new { permission, status = "granted" })
            .Concat(call.Holder.Declined.Select(permission => new { permission, status = "declined" })),
    };
}
