namespace Anslag.Channels.Facebook;

/// <summary>The organisation's own app at Meta. Section <c>Facebook</c> of the configuration. Without id and secret only trial pages can be connected.</summary>
public sealed class FacebookOptions
{
    /// <summary>The app's id.</summary>
    public string AppId { get; set; } = string.Empty;

    /// <summary>The app's secret.</summary>
    public string AppSecret { get; set; } = string.Empty;

    /// <summary>Where the Graph API answers.</summary>
    public Uri Graph { get; set; } = new("https://graph.facebook.com");

    /// <summary>Where a person signs in.</summary>
    public Uri Dialog { get; set; } = new("https://www.facebook.com");

    /// <summary>The version of the Graph API; metrics and fields disappear with versions.</summary>
    public string Version { get; set; } = "v25.0";

    /// <summary>What Facebook says first when it is told where to send what happens; chosen freely, and entered there too.</summary>
    public string VerifyToken { get; set; } = string.Empty;

    /// <summary>Where Facebook reaches this program, such as <c>https://anslag.example</c>. Without it pages are only read every few minutes.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Whether Facebook can tell what happens when it does.</summary>
    public bool CanBeTold => PublicAddress is not null && VerifyToken.Length > 0;

    /// <summary>Whether real pages can be connected.</summary>
    public bool HasApp => AppId.Length > 0 && AppSecret.Length > 0;
}
