namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What an id can be.</summary>
internal enum Node
{
    Root,
    User,
    Page,
    Post,
    Photo,
    Video,
    Comment,
    Thread,
}

/// <summary>What an edge is called and takes, as the published document says.</summary>
internal sealed record EdgeShape(string Method, Node Node, string Name)
{
    /// <summary>Its own parameters, beside the Graph's modifiers.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The name that a fault is armed for.</summary>
    public required string Call { get; init; }

    public IReadOnlyList<string> Permissions { get; init; } = [];

    public bool NeedsToken { get; init; } = true;

    public bool IsPaged { get; init; }

    public bool IsRead => Method == HttpMethods.Get;
}

/// <summary>One edge of the Graph API.</summary>
internal interface IEdge
{
    EdgeShape Shape { get; }

    /// <summary>The names that a fault can be armed for; an edge with phases may have more than one.</summary>
    IEnumerable<string> Calls => [Shape.Call];

    /// <summary>The name of one call.</summary>
    string CallOf(GraphCall call) => Shape.Call;

    /// <summary>Does what is asked and returns the body of the answer, or throws a <see cref="GraphRefusal"/>.</summary>
    object Answer(GraphCall call);
}
