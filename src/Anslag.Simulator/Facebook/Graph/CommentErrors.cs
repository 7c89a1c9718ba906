namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What a page may not do with a comment.</summary>
internal static class CommentErrors
{
    public static GraphError OwnCannotBeHidden() => ParameterErrors.Invalid("A page cannot hide its own comment");

    public static GraphError OnlyOwnCanBeEdited() => new(StatusCodes.Status403Forbidden, 200, "(#200) Only the author can edit a comment.");
}
