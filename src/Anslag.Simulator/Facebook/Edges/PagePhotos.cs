using System.Security.Cryptography;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/photos</c>: takes a picture in, as a file. Unless <c>published=false</c>, it becomes a post at once.</summary>
internal sealed class PagePhotos(Ledger ledger, Pictures pictures) : IEdge
{
    /// <summary>Bytes travel beside the parameters, under this name.</summary>
    public const string File = "source";

    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "photos")
    {
        Call = "photos",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters =
        [
            Parameter.File(File),
            Parameter.Text("url"),
            Parameter.Text("alt_text_custom"),
            Parameter.Text("caption"),
            Parameter.Text("message"),
            Parameter.Flag("published"),
            Parameter.Flag("temporary"),
            Parameter.Flag("no_story"),
            Parameter.Count("scheduled_publish_time"),
            Parameter.OneOf("unpublished_content_type", UnpublishedContent.Kinds),
        ],
    };

    public object Answer(GraphCall call)
    {
        var publishAt = PostRules.PublishAt(call.Parameters, call.Now);
        var photo = Upload(call);
        if (publishAt is null)
            return new { id = photo.Id };
        var post = ledger.Record(state => new PostSaved(new Post(call.Page!, state.NextNumber(), call.Now, publishAt)
        {
            Message = photo.Caption,
            Photos = [photo.Id],
        })).Post;
        return new { id = photo.Id, post_id = post.Id };
    }

    private Photo Upload(GraphCall call)
    {
        // An address is not fetched: the simulated network asks nobody for anything.
        var bytes = call.Parameters.Files.GetValueOrDefault(File) ?? throw new GraphRefusal(PostErrors.NoPicture());
        var (type, width, height) = PostRules.Picture(bytes);
        var altText = PostRules.AltText(call.Parameters.Text("alt_text_custom"));
        var caption = PostRules.Message(call.Parameters.Text("caption") ?? call.Parameters.Text("message"));
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        pictures.Keep(digest, bytes);
        return ledger.Record(state => new PhotoUploaded(
            new(state.NextNumber(), call.Page!, type, width, height, digest, altText, caption, call.Now))).Photo;
    }
}
