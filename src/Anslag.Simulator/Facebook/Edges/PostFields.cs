using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>The fields of a post. What it carries is read from the ledger, hence one table a program.</summary>
internal sealed class PostFields(Ledger ledger)
{
    private readonly NodeFields<Post> _table = new NodeFields<Post>("PagePost", ["id", "created_time", "message"])
        .With("id", (post, _) => post.Id)
        .With("created_time", (post, _) => GraphTime.Written(post.PublishAt ?? post.Created))
        .With("updated_time", (post, _) => GraphTime.Written(Updated(post, ledger.Current)))
        .With("message", (post, _) => post.Message)
        .With("permalink_url", (post, call) => call.Base.OfPost(post))
        .With("is_published", (post, call) => post.IsPublished(call.Now))
        .With("is_hidden", (post, _) => post.IsHidden)
        .With("scheduled_publish_time", (post, call) => post.IsScheduled(call.Now) ? post.PublishAt!.Value.ToUnixTimeSeconds() : null)
        .With("status_type", (post, _) => post.Video is not null ? "added_video" : post.Photos.Length > 0 ? "added_photos" : post.Link is null ? "mobile_status_update" : "shared_story")
        .With("from", (post, _) => CommentFields.From(post.By ?? Author.Of(ledger.Current.Pages[post.Page])), "id", "name")
        .With("full_picture", (post, call) => post.Photos.Length == 0 ? null : call.Base.OfPicture(ledger.Current.Photos[post.Photos[0]]))
        .With("attachments", (post, call) => Attachments.Of(post, ledger.Current, call), Attachments.Parts);

    public JsonObject Tell(Post post, GraphCall call) => _table.Tell(post, call);

    /// <summary>A comment counts as an update of the post.</summary>
    private static DateTimeOffset Updated(Post post, FacebookState state) =>
        state.CommentsOf(post.Id).Select(comment => comment.Created).Append(post.Edited ?? post.PublishAt ?? post.Created).Max();
}
