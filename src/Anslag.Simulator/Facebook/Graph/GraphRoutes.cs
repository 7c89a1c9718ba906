using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Finds the edge behind a path. An id says nothing of what it is, so the state is asked.</summary>
internal sealed class GraphRoutes(IEnumerable<IEdge> edges)
{
    private readonly IEdge[] _edges = [.. edges];

    /// <summary>The names that a fault can be armed for.</summary>
    public IReadOnlyList<string> Calls => [.. _edges.SelectMany(edge => edge.Calls).Distinct(StringComparer.Ordinal)];

    public Found Find(string method, string path, Token? token, FacebookState state)
    {
        if (Edge(method, Node.Root, path) is { } root)
            return new(root, "", null);
        var (first, name) = path.Split('/', 2) is [var node, var edge] ? (node, edge) : (path, "");
        var id = first == "me" ? Me(token) : first;
        var (kind, page) = Kind(id, state) ?? throw new GraphRefusal(ParameterErrors.NoSuchObject(method, id));
        return Edge(method, kind, name) is { } found
            ? new(found, id, page)
            : throw new GraphRefusal(name.Length > 0 ? ParameterErrors.UnknownPath(name) : ParameterErrors.NoSuchObject(method, id));
    }

    private IEdge? Edge(string method, Node node, string name) =>
        _edges.FirstOrDefault(edge => edge.Shape.Method == method && edge.Shape.Node == node && edge.Shape.Name == name);

    /// <summary>A page's token is the page, a user's the person.</summary>
    private static string Me(Token? token) => token is null ? throw new GraphRefusal(TokenErrors.Missing()) : token.Page ?? token.Person;

    private static (Node Node, string? Page)? Kind(string id, FacebookState state)
    {
        if (state.Pages.ContainsKey(id))
            return (Node.Page, id);
        if (state.Posts.TryGetValue(id, out var post))
            return (Node.Post, post.Page);
        if (state.Photos.TryGetValue(id, out var photo))
            return (Node.Photo, photo.Page);
        if (state.Videos.TryGetValue(id, out var video))
            return (Node.Video, video.Page);
        if (state.Comments.TryGetValue(id, out var comment))
            return (Node.Comment, comment.Page);
        if (state.Conversations.TryGetValue(id, out var conversation))
            return (Node.Thread, conversation.Page);
        return TrialPeople.Find(id) is null ? null : (Node.User, null);
    }
}

/// <summary>An edge, the id of its node, and the page that the node belongs to.</summary>
internal sealed record Found(IEdge Edge, string Id, string? Page);
