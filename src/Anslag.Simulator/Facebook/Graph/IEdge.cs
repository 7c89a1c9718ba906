namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What an id can be.</summary>
internal enum Node
{
    Root,
    User,
    Page,
    Post,
    Photo,
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

    /// <summary>Does what is asked and returns the body of the answer, or throws a <see cref="GraphRefusal"/>.</summary>
    object Answer(GraphCall call);
}
