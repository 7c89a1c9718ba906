using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Publishing.AddVideo;
using Anslag.Publishing.Contracts;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.WritePost;

/// <summary>What the composer's buttons do once the text is saved.</summary>
public sealed class ComposerActs(
    ComposerMedia media, ChangeVersion.ChangeVersion version, ComposerDecisions decisions)
{
    /// <summary>Does what the pressed button says. A chosen file is taken in whichever button it was.</summary>
    /// <returns>Where the person goes next.</returns>
    public async Task<string> ActAsync(PostId post, IFormCollection form, Guid page, Actor by, CancellationToken cancellationToken)
    {
        if (form.Files.GetFile("Form.Picture") is { Length: > 0 } file)
            await media.TakeInAsync(post, file, page, by, cancellationToken);
        var (act, subject) = form["Form.Act"].ToString().Split(':') is [var first, var second] ? (first, second) : (form["Form.Act"].ToString(), string.Empty);
        var here = $"/desk/posts/{post}";
        switch (act)
        {
            case "remove-picture" when Id.Parse<MediaId>(subject) is { } picture:
                await media.RemovePictureAsync(post, picture, page, by, cancellationToken);
                return $"{here}#pictures";
            case "video":
                return AddVideoEndpoint.PageOf(post);
            case "remove-video":
                await media.RemoveVideoAsync(post, page, by, cancellationToken);
                return $"{here}#video";
            case "own" when Id.Parse<AccountId>(subject) is { } account:
                await version.GiveOwnTextAsync(post, account, page, by, cancellationToken);
                return $"{here}#channel-{account}";
            case "restore" when Id.Parse<AccountId>(subject) is { } account:
                await version.RestoreAsync(post, account, page, by, cancellationToken);
                return $"{here}#channel-{account}";
            case "picture":
                return $"{here}#pictures";
            case "preview":
                return $"{here}/preview";
            default:
                await decisions.DecideAsync(act, post, form["Form.Reason"].ToString(), by, cancellationToken);
                return here;
        }
    }

}

/// <summary>What the composer's buttons do with pictures and the video.</summary>
public sealed class ComposerMedia(AddPicture.AddPicture add, RemovePicture.RemovePicture removePicture, RemoveVideo.RemoveVideo removeVideo)
{
    public Task RemovePictureAsync(PostId post, MediaId picture, Guid page, Actor by, CancellationToken cancellationToken) =>
        removePicture.HandleAsync(post, picture, page, by, cancellationToken);

    public Task RemoveVideoAsync(PostId post, Guid page, Actor by, CancellationToken cancellationToken) =>
        removeVideo.HandleAsync(post, page, by, cancellationToken);

    public async Task TakeInAsync(PostId post, IFormFile file, Guid page, Actor by, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = file.OpenReadStream();
            await add.HandleAsync(post, content, page, by, cancellationToken);
        }
        catch (BrokenRule broken) when (broken.Field is null)
        {
            throw new BrokenRule(broken.Rule, [.. broken.Details]) { Field = "Form.Picture" };
        }
    }
}

/// <summary>The decisions that the composer offers.</summary>
public sealed class ComposerDecisions(SubmitPost.SubmitPost submit, ApproveAlone.ApproveAlone alone, DiscardPost.DiscardPost discard)
{
    public Task DecideAsync(string act, PostId post, string reason, Actor by, CancellationToken cancellationToken) => act switch
    {
        "submit" => submit.HandleAsync(post, by, cancellationToken),
        "discard" => discard.HandleAsync(post, by, cancellationToken),
        "alone" => alone.HandleAsync(post, reason, by, cancellationToken),
        _ => Task.CompletedTask,
    };
}
