namespace Anslag.Web.Shell;

/// <summary>Marks the resource file of the desk's frame.</summary>
internal sealed class ShellTexts;
