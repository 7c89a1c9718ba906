using Anslag.Kernel.Ids;

namespace Anslag.Website.Articles;

/// <summary>An article on the own site.</summary>
public readonly record struct ArticleId(Guid Value) : ITypedId<ArticleId>
{
    /// <inheritdoc />
    public static ArticleId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
