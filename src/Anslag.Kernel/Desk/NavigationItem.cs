namespace Anslag.Kernel.Desk;

/// <summary>A module's place in the desk's navigation.</summary>
/// <param name="Order">Lower stands first; the four lowest stand in a phone's bottom bar.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Icon">The icon's name in the UI kit (Lucide's).</param>
/// <param name="Texts">The type beside whose <c>.resx</c> the label stands.</param>
/// <param name="Key">The label's key.</param>
public sealed record NavigationItem(int Order, string Href, string Icon, Type Texts, string Key);
