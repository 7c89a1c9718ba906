namespace Anslag.Publishing.Standing;

/// <summary>How a post stands, for people: what was decided, and what its deliveries tell.</summary>
public enum PostStatus
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Tillbaka till dig.</summary>
    Returned,

    /// <summary>Väntar på godkännande.</summary>
    AwaitsApproval,

    /// <summary>Godkänd, inte publicerad.</summary>
    Approved,

    /// <summary>Planerad.</summary>
    Scheduled,

    /// <summary>Går ut.</summary>
    GoingOut,

    /// <summary>Ute.</summary>
    Out,

    /// <summary>Delvis ute: some channels stand, some have stopped.</summary>
    PartlyOut,

    /// <summary>Stoppad: nowhere out, and a person is needed.</summary>
    Stopped,

    /// <summary>Rättad.</summary>
    Corrected,

    /// <summary>Tas ned.</summary>
    ComingDown,

    /// <summary>Nedtagen.</summary>
    TakenDown,

    /// <summary>Slängt.</summary>
    Discarded,
}
