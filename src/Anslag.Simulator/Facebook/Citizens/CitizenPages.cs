using System.Globalization;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>A page and its posts as a citizen sees them.</summary>
internal static class CitizenPages
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/facebook/{page}", GetPage);
        endpoints.MapGet("/facebook/{page}/posts/{number}", GetPost);
        endpoints.MapGet("/facebook/videos/{video}", GetVideo);
        endpoints.MapGet("/facebook/pictures/{photo}", GetPicture);
    }

    private static RazorComponentResult GetPage(string page, Ledger ledger, TimeProvider clock)
    {
        var state = ledger.Current;
        return state.Pages.TryGetValue(page, out var found)
            ? new RazorComponentResult<CitizenPage>(new
            {
                Page = found,
                Posts = state.LivePostsOf(page, clock.GetUtcNow()).ToList(),
                Visitors = state.VisitorPostsOf(page).Where(post => !post.IsHidden).ToList(),
                state.Photos,
            })
            : Missing();
    }

    private static RazorComponentResult GetPost(string page, string number, Ledger ledger, TimeProvider clock)
    {
        var state = ledger.Current;
        return state.Posts.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"{page}_{number}"), out var post) && post.IsLive(clock.GetUtcNow())
            ? new RazorComponentResult<CitizenPost>(new
            {
                Page = state.Pages[page],
                Post = post,
                state.Photos,
                Comments = (IReadOnlyList<Comment>)[.. state.CommentsOf(post.Id)],
            })
            : Missing();
    }

    private static Results<FileContentHttpResult, NotFound> GetPicture(string photo, Ledger ledger, Pictures pictures) =>
        ledger.Current.Photos.TryGetValue(photo, out var found)
            ? TypedResults.Bytes(pictures.Read(found.Digest), found.ContentType)
            : TypedResults.NotFound();

    private static Results<FileStreamHttpResult, NotFound> GetVideo(string video, Ledger ledger, VideoFiles files, TimeProvider clock) =>
        ledger.Current.Videos.TryGetValue(video, out var found) && found.IsReady(clock.GetUtcNow())
            ? TypedResults.Stream(files.Read(found), "video/mp4", enableRangeProcessing: true)
            : TypedResults.NotFound();

    private static RazorComponentResult<CitizenMissing> Missing() => new() { StatusCode = StatusCodes.Status404NotFound };
}
