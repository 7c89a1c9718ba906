namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What is wrong with what should be published.</summary>
internal static class PostErrors
{
    public static GraphError Empty() => ParameterErrors.Invalid("Missing message or attachment");

    public static GraphError TooLong(string name, int most) => ParameterErrors.Invalid($"Param {name} must be at most {most} characters long");

    public static GraphError UnreadableLink() => ParameterErrors.Invalid("link URL is not properly formatted");

    public static GraphError FacebookLink() => ParameterErrors.Invalid("Invalid parameter") with
    {
        Subcode = 1609008,
        UserTitle = "Link cannot be shared",
        UserMessage = "A link to facebook.com cannot be shared in a post.",
    };

    public static GraphError UnreadablePicture() => ParameterErrors.Invalid("Invalid parameter") with
    {
        Subcode = 1366046,
        UserTitle = "The picture cannot be read",
        UserMessage = "Pictures should be smaller than 4 MB and saved as JPG or PNG.",
    };

    public static GraphError NoPicture() => new(StatusCodes.Status400BadRequest, 324, "(#324) Missing or invalid image file");

    public static GraphError PictureUsed() => ParameterErrors.Invalid("Invalid parameter") with
    {
        Subcode = 1366051,
        UserTitle = "Already posted",
        UserMessage = "These pictures have already been posted.",
    };

    public static GraphError NoSuchPicture(string id) => ParameterErrors.Invalid($"Param attached_media: {id} is no picture of this page");

    public static GraphError TooManyPictures(int most) => ParameterErrors.Invalid($"Param attached_media must have at most {most} items");

    public static GraphError Duplicate() => new(StatusCodes.Status400BadRequest, 506, "(#506) Duplicate status message")
    {
        UserTitle = "Duplicate post",
        UserMessage = "The post says the same as the one before it.",
    };

    public static GraphError ScheduledThoughPublished() =>
        ParameterErrors.Invalid("You cannot specify a scheduled publish time on a published post");

    public static GraphError OutsideSchedule() =>
        ParameterErrors.Invalid("The scheduled publish time must be between 10 minutes and 30 days from now");

    public static GraphError NotScheduled() => ParameterErrors.Invalid("Only a scheduled post has a scheduled publish time");
}
