using Anslag.Kernel.Ids;

namespace Anslag.Publishing.Contracts;

/// <summary>A post: one thing that the organisation says, on one or several channels.</summary>
public readonly record struct PostId(Guid Value) : ITypedId<PostId>
{
    /// <summary>What the post's deliveries belong to (<c>post/{id}</c>).</summary>
    public string Source => $"post/{Value}";

    /// <inheritdoc />
    public static PostId From(Guid value) => new(value);

    /// <summary>The post that a delivery belongs to; <see langword="null"/> when it belongs to something else.</summary>
    public static PostId? OfSource(string source) =>
        source.Split('/') is ["post", var id] ? Id.Parse<PostId>(id) : null;

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
