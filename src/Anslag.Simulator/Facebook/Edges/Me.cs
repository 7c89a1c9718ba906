using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /me</c>: the person behind a user token.</summary>
internal sealed class Me : IEdge
{
    private static readonly NodeFields<TrialPerson> Fields = new NodeFields<TrialPerson>("User", ["id", "name"])
        .With("id", (person, _) => person.Id)
        .With("name", (person, _) => person.Name);

    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.User, "") { Call = "read" };

    public object Answer(GraphCall call) => Fields.Tell(TrialPeople.Find(call.Id)!, call);
}
