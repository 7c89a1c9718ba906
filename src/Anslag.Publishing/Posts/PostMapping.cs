using System.Text.Json;
using Anslag.Kernel.Events;
using Anslag.Publishing.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Anslag.Publishing.Posts;

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("publishing_posts");
        builder.HasKey(post => post.Id);
        builder.Property(post => post.Id).ValueGeneratedNever();
        builder.Property(post => post.Revision).IsConcurrencyToken();
        builder.ComplexProperty(post => post.Content);
        builder.HasMany(post => post.Versions).WithOne().HasForeignKey(version => version.PostId);
        builder.HasMany(post => post.Pictures).WithOne().HasForeignKey(picture => picture.PostId);
        builder.HasOne(post => post.Video).WithOne().HasForeignKey<PostVideo>(video => video.PostId);
        builder.HasMany(post => post.Steps).WithOne().HasForeignKey(step => step.PostId);
        builder.HasIndex(post => new { post.OrganisationId, post.Stage });
    }
}

internal sealed class VersionMapping : IEntityTypeConfiguration<Version>
{
    public void Configure(EntityTypeBuilder<Version> builder)
    {
        builder.ToTable("publishing_versions");
        builder.HasKey(version => new { version.PostId, version.Account });
    }
}

internal sealed class PostPictureMapping : IEntityTypeConfiguration<PostPicture>
{
    public void Configure(EntityTypeBuilder<PostPicture> builder)
    {
        builder.ToTable("publishing_pictures");
        builder.HasKey(picture => new { picture.PostId, picture.Media });
    }
}

internal sealed class PostVideoMapping : IEntityTypeConfiguration<PostVideo>
{
    public void Configure(EntityTypeBuilder<PostVideo> builder)
    {
        builder.ToTable("publishing_videos");
        builder.HasKey(video => new { video.PostId, video.Media });
        builder.HasIndex(video => video.PostId).IsUnique();
        builder.ComplexProperty(video => video.Facts);
    }
}

internal sealed class StepMapping : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> builder)
    {
        builder.ToTable("publishing_steps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.HasIndex(step => new { step.PostId, step.Number }).IsUnique();
        builder.HasIndex(step => step.Answers);
        builder.HasDiscriminator<string>("Kind")
            .HasValue<Submission>("submission")
            .HasValue<Return>("return")
            .HasValue<Reopening>("reopening")
            .HasValue<Discarding>("discarding")
            .HasValue<Approval>("approval")
            .HasValue<SoloApproval>("solo-approval")
            .HasValue<Review>("review")
            .HasValue<Schedule>("schedule")
            .HasValue<Withdrawal>("withdrawal")
            .HasValue<Correction>("correction")
            .HasValue<TakeDown>("take-down");
    }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.Property(correction => correction.OwnTexts).HasConversion(Json<CorrectedVersion>(), InOrder<CorrectedVersion>());
        builder.Property(correction => correction.Pictures).HasConversion(Json<PictureDraft>()!, InOrder<PictureDraft>());
    }

    private static ValueConverter<IReadOnlyList<T>, string> Json<T>() => new(
        list => JsonSerializer.Serialize(list, EventJson.Options),
        json => JsonSerializer.Deserialize<IReadOnlyList<T>>(json, EventJson.Options)!);

    private static ValueComparer<IReadOnlyList<T>> InOrder<T>() => new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list);
}
