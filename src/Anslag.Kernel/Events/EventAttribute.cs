namespace Anslag.Kernel.Events;

/// <summary>The event's name in storage. It outlives renames of the type.</summary>
/// <param name="name">Module and past tense, such as <c>publishing.post-approved</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;

    /// <summary>Raised when the shape changes; readers take older versions as they are.</summary>
    public int Version { get; init; } = 1;
}
