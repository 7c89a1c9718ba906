using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>A call that has found its edge: whose token, on which node, saying what, when.</summary>
/// <param name="Id">The id of the node; empty on the edges without one.</param>
/// <param name="Page">The page that the call is about, if any.</param>
/// <param name="Token">Whose call it is; null on edges that need no token, and for the app's own.</param>
/// <param name="Parameters">What it says.</param>
/// <param name="Now">When it is answered.</param>
/// <param name="Base">The address of this program as the caller knows it.</param>
internal sealed record GraphCall(
    string Id, string? Page, Token? Token, GraphParameters Parameters, DateTimeOffset Now, GraphAddress Base)
{
    public Token Holder => Token ?? throw new GraphRefusal(TokenErrors.Missing());
}

/// <summary>The addresses in answers.</summary>
internal sealed record GraphAddress(string Root, string Path, string Query)
{
    public static GraphAddress Of(HttpRequest request) =>
        new($"{request.Scheme}://{request.Host}", request.Path, request.QueryString.ToString());

    public string OfPage(string page) => $"{Root}/facebook/{page}";

    public string OfPost(Post post) => $"{OfPage(post.Page)}/posts/{post.Number}";

    public string OfVideo(Video video) => $"{OfPage(video.Page)}/posts/{video.Post!.Split('_')[1]}";

    public string OfUpload(Video video) => $"{Root}/video-upload/{GraphVersion.Current}/{video.Id}";

    public string OfComment(Comment comment) => $"{OfPage(comment.Page)}/posts/{comment.Id.Split('_')[0]}#comment-{comment.Number}";

    public string OfPicture(Photo photo) => $"{Root}/facebook/pictures/{photo.Id}";
}
