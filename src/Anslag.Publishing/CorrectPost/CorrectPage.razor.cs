using Anslag.Channels.Contracts;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Steps;
using Anslag.Publishing.WritePost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.CorrectPost;

/// <summary>Where a correction of a published post is written.</summary>
public sealed partial class CorrectPage(ReadPost.ReadPost read, CorrectPost correct, PostForm form, NavigationManager navigation)
{
    private const string TakenAway = "TakenAway";

    /// <summary>The post's id in the address.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    private CorrectedText Typed { get; set; } = new(string.Empty, string.Empty, [], string.Empty);

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private IEnumerable<AccountEntry> Channels => Sight!.Accounts.Where(account => Sight.Post.Versions.Any(version => version.Account == account.Id));

    private IEnumerable<AccountEntry> CannotBeCorrected => Channels.Where(account => !account.Network.CanCorrect);

    private IEnumerable<AccountEntry> KeepsItsPictures => Sight!.Post.Pictures.Count == 0
        ? []
        : Channels.Where(account => account.Network is { CanCorrect: true, CanCorrectPictures: false });

    protected override async Task OnInitializedAsync()
    {
        if (Kernel.Ids.Id.Parse<PostId>(Id) is { } id)
            Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted);
        if (Sight is not { Post.Stage: Stage.Released })
        {
            navigation.NavigateTo($"/desk/posts/{Uri.EscapeDataString(Id)}");
            return;
        }
        var own = Sight.Post.Versions.Where(version => version.OwnText is not null).Select(version => new CorrectedVersion(version.Account, version.OwnText!));
        Typed = Sight.Post.OpenCorrection() is { } open
            ? new CorrectedText(open.Title, open.Text, open.OwnTexts, open.Reason) { Pictures = open.Pictures }
            : new CorrectedText(Sight.Post.Content.Title, Sight.Post.Content.Text, [.. own], string.Empty);
    }

    private static string NameOf(PostPicture picture, string field) => $"Form.Pictures[{picture.Media}].{field}";

    private string NameOf(AccountId account) => Sight!.Accounts.FirstOrDefault(entry => entry.Id == account)?.Network.Name ?? string.Empty;

    private bool Stays(PostPicture picture) => Typed.Pictures is null || Typed.Pictures.Any(kept => kept.Media == picture.Media);

    /// <summary>What is said about a picture on the screen; one that is taken away keeps its words until it is gone.</summary>
    private PictureDraft SaidOf(PostPicture picture) => Typed.Pictures?.FirstOrDefault(kept => kept.Media == picture.Media)
        ?? new PictureDraft(picture.Media, picture.AltText, picture.IsDecoration);

    private string? ErrorOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Text;

    private async Task CorrectAsync()
    {
        string Field(string name) => Http.Request.Form[$"Form.{name}"].ToString().ReplaceLineEndings("\n");
        Typed = new CorrectedText(
            Field("Title"), Field("Text"), [.. Typed.OwnTexts.Select(own => own with { Text = Field($"Own[{own.Account}]") })], Field("WhatWasWrong"))
        {
            Pictures = [.. PostFields.From(Http.Request.Form).Pictures.Where(picture => Field($"Pictures[{picture.Media}].{TakenAway}") != "true")],
        };
        Problems = await form.ActAsync(
            () => correct.HandleAsync(Sight!.Post.Id, Typed, Http.Actor(), Http.RequestAborted), $"/desk/posts/{Sight!.Post.Id}", Http.RequestAborted);
    }
}
