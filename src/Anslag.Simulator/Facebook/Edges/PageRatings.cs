using System.Globalization;
using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/ratings</c>: recommendations, newest first. A recommendation is known by its story.</summary>
internal sealed class PageRatings(Ledger ledger) : IEdge
{
    private readonly NodeFields<Rating> _fields = new NodeFields<Rating>("Recommendation", ["created_time", "recommendation_type", "review_text"])
        .With("id", (_, _) => null)
        .With("created_time", (rating, _) => GraphTime.Written(rating.Created))
        .With("recommendation_type", (rating, _) => rating.Recommends ? "positive" : "negative")
        .With("review_text", (rating, _) => rating.Text)
        .With("has_review", (rating, _) => rating.Text.Length > 0)
        .With("reviewer", (rating, _) => CommentFields.From(rating.Reviewer), "id", "name")
        .With("open_graph_story", (rating, _) => new JsonObject { ["id"] = rating.Id }, "id");

    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "ratings")
    {
        Call = "ratings",
        Permissions = [Permissions.ReadPages, Permissions.ReadCitizens],
        IsPaged = true,
    };

    public object Answer(GraphCall call) => Paging.Cut(
        ledger.Current.RatingsOf(call.Page!).Reverse(),
        rating => (long.MaxValue - long.Parse(rating.Number, CultureInfo.InvariantCulture)).ToString("D19", CultureInfo.InvariantCulture),
        rating => _fields.Tell(rating, call),
        call);
}
