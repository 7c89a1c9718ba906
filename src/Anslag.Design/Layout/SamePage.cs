using Microsoft.AspNetCore.Components;

namespace Anslag.Design;

/// <summary>Addresses within the page that is open.</summary>
public static class SamePage
{
    /// <summary>Leads to an element of this page. A fragment alone would lead to the base address.</summary>
    public static string Fragment(this NavigationManager here, string id) => $"/{here.ToBaseRelativePath(here.Uri).Split('#')[0]}#{id}";
}
