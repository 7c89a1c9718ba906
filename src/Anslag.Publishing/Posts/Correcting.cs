using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.Posts;

/// <summary>Corrections of what is published: written by one person, approved by another, as the post itself was.</summary>
public static class Correcting
{
    /// <summary>The correction that waits for approval, if any.</summary>
    public static Correction? OpenCorrection(this Post post) =>
        post.Steps.OfType<Correction>().LastOrDefault(correction => !post.Steps.Any(step => step.Answers == correction.Id));

    /// <summary>The corrections that have taken effect, oldest first.</summary>
    public static IEnumerable<Correction> Corrections(this Post post) => post.Steps.OfType<Correction>()
        .Where(correction => post.Steps.Any(step => step is Approval or SoloApproval && step.Answers == correction.Id));

    /// <summary>Proposes a correction. A new one takes the place of one that still waits.</summary>
    public static bool ProposeCorrection(this Post post, CorrectedText text, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is not Stage.Released)
            throw new BrokenRule(PostRules.CorrectedWhenOut);
        var meant = text with { Pictures = post.PicturesAfter(text) };
        if (post.OpenCorrection() is { } open && open.Says(meant))
            return false;
        RequireSomethingToCorrect(post, meant);
        var correction = new Correction { Title = text.Title.Trim(), Text = text.Text.Trim(), OwnTexts = text.OwnTexts, Pictures = meant.Pictures };
        post.Add(correction, Stage.Released, by, now, text.WhatWasWrong);
        return true;
    }

    /// <summary>Another person approves the correction that waits; nothing is answered when none does.</summary>
    public static Correction? ApproveCorrection(this Post post, PersonId by, DateTimeOffset now)
    {
        if (post.OpenCorrection() is not { } correction)
            return null;
        if (correction.By == by)
            throw new BrokenRule(PostRules.ApprovedByAnother);
        return Effect(post, correction, new Approval(), string.Empty, by, now);
    }

    /// <summary>Its writer approves it alone; nothing is answered when none waits.</summary>
    public static Correction? ApproveCorrectionAlone(this Post post, bool isAllowed, string reason, PersonId by, DateTimeOffset now)
    {
        if (post.OpenCorrection() is not { } correction)
            return null;
        Approving.RequireOnePersonPath(isAllowed, reason);
        return Effect(post, correction, new SoloApproval(), reason, by, now);
    }

    public static bool ReturnCorrection(this Post post, string reason, PersonId by, DateTimeOffset now)
    {
        if (post.OpenCorrection() is not { } correction)
            return false;
        if (string.IsNullOrWhiteSpace(reason))
            throw new BrokenRule(PostRules.ReturnedWithAReason) { Field = "Form.Reason" };
        post.Add(new Return(), post.Stage, by, now, reason, correction.Id);
        return true;
    }

    private static void RequireSomethingToCorrect(Post post, CorrectedText text)
    {
        if (string.IsNullOrWhiteSpace(text.WhatWasWrong))
            throw new BrokenRule(PostRules.CorrectionSaysWhatWasWrong) { Field = "Form.WhatWasWrong" };
        if (string.IsNullOrWhiteSpace(text.Title))
            throw new BrokenRule(PostRules.HasTitle) { Field = "Form.Title" };
        if (string.IsNullOrWhiteSpace(text.Text))
            throw new BrokenRule(PostRules.HasText) { Field = "Form.Text" };
        RequireDescribed(post, text.Pictures ?? []);
        if (text.Pictures is null && text.Title.Trim() == post.Content.Title && text.Text.Trim() == post.Content.Text
            && text.OwnTexts.All(own => post.Versions.Any(version => version.Account == own.Account && version.OwnText == own.Text)))
            throw new BrokenRule(PostRules.CorrectionChangesSomething) { Field = "Form.Text" };
    }

    private static void RequireDescribed(Post post, IReadOnlyList<PictureDraft> pictures)
    {
        if (pictures.FirstOrDefault(picture => picture is { IsDecoration: false, AltText: "" }) is { } silent)
        {
            var place = post.Pictures.First(picture => picture.Media == silent.Media).Place;
            throw new BrokenRule(PostRules.PicturesAreDescribed, place) { Field = $"Form.Pictures[{silent.Media}].AltText" };
        }
    }

    /// <summary>The pictures that stay, in their order; <see langword="null"/> where they stay as they are.</summary>
    private static List<PictureDraft>? PicturesAfter(this Post post, CorrectedText text)
    {
        if (text.Pictures is null)
            return null;
        List<PictureDraft> now = [.. post.Pictures.Select(picture => new PictureDraft(picture.Media, picture.AltText, picture.IsDecoration))];
        List<PictureDraft> after =
        [
            .. from picture in now
               join kept in text.Pictures on picture.Media equals kept.Media
               select kept with { AltText = kept.AltText.Trim() },
        ];
        return after.SequenceEqual(now) ? null : after;
    }

    private static Correction Effect(Post post, Correction correction, Step approval, string reason, PersonId by, DateTimeOffset now)
    {
        post.Correct(correction, correction.By, now);
        post.Add(approval, post.Stage, by, now, reason, correction.Id);
        return correction;
    }
}
