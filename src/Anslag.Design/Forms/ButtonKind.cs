namespace Anslag.Design;

/// <summary>How much a button is in the way.</summary>
public enum ButtonKind
{
    /// <summary>One of several.</summary>
    Default,

    /// <summary>The page's one primary action.</summary>
    Primary,

    /// <summary>Seldom needed.</summary>
    Quiet,

    /// <summary>Cannot be taken back.</summary>
    Danger,
}
