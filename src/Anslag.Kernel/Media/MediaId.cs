using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Media;

/// <summary>A picture or a video in an organisation's media library.</summary>
public readonly record struct MediaId(Guid Value) : ITypedId<MediaId>
{
    /// <inheritdoc />
    public static MediaId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
