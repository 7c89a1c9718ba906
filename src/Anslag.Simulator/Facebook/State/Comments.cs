namespace Anslag.Simulator.Facebook.State;

/// <summary>How comments come about.</summary>
internal static class Comments
{
    public static Comment On(string post, Author author, string message, FacebookState state, DateTimeOffset now) =>
        new(post, state.NextNumber(), Parent: null, author, message, now);

    /// <summary>There is one level of replies: a reply to a reply stands beside it.</summary>
    public static Comment ReplyTo(Comment comment, Author author, string message, FacebookState state, DateTimeOffset now) =>
        new(comment.Post, state.NextNumber(), comment.Parent ?? comment.Id, author, message, now);
}
