namespace Anslag.Kernel.Actors;

/// <summary>The kinds of actors.</summary>
public enum ActorKind
{
    /// <summary>A person who has signed in.</summary>
    Person,

    /// <summary>Another system with a key of its own.</summary>
    Integration,

    /// <summary>Anslag itself: the sender, a job, a subscriber.</summary>
    Program,
}
