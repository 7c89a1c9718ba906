namespace Anslag.Design;

/// <summary>What a colour says. A word always says it too.</summary>
public enum Tone
{
    /// <summary>Neither urgent nor done.</summary>
    Neutral,

    /// <summary>Information.</summary>
    Info,

    /// <summary>In order.</summary>
    Ok,

    /// <summary>Waits for somebody.</summary>
    Wait,

    /// <summary>Late, broken or dangerous.</summary>
    Late,
}
