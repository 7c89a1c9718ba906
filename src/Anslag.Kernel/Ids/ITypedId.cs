namespace Anslag.Kernel.Ids;

/// <summary>An id that cannot be mistaken for the id of something else.</summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The value as it is stored.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored value.</summary>
    static abstract TSelf From(Guid value);
}
