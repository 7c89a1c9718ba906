namespace Anslag.Simulator.Facebook.State;

/// <summary>The permissions that an app may ask a person for.</summary>
internal static class Permissions
{
    public const string PublicProfile = "public_profile";
    public const string ShowPages = "pages_show_list";
    public const string ReadPages = "pages_read_engagement";
    public const string Publish = "pages_manage_posts";

    public const string ReadCitizens = "pages_read_user_content";
    public const string ManagePages = "pages_manage_metadata";
    public const string Message = "pages_messaging";
    public const string Moderate = "pages_manage_engagement";

    public static readonly IReadOnlyList<string> All =
    [
        PublicProfile, ShowPages, ReadPages, Publish, Moderate, ReadCitizens, ManagePages, Message,
        "read_insights", "business_management",
    ];
}
