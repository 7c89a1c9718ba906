using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Website.Articles;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("website_articles");
        builder.HasKey(article => article.Id);
        builder.Property(article => article.Id).ValueGeneratedNever();
        builder.Property(article => article.Slug).HasMaxLength(Articles.Slug.MostCharacters + Articles.Slug.MostDigits);
        builder.Property(article => article.Face).HasMaxLength(2);
        builder.Property(article => article.Language).HasMaxLength(35);
        builder.Property(article => article.ChangedAt).IsConcurrencyToken();
        builder.Ignore(article => article.Path);
        builder.Ignore(article => article.LeadingMedia);
        builder.HasIndex(article => new { article.OrganisationId, article.DeliveryId }).IsUnique();
        builder.HasIndex(article => new { article.OrganisationId, article.Slug }).IsUnique();
        builder.HasMany(article => article.Pictures).WithOne().HasForeignKey(picture => picture.ArticleId);
        builder.HasOne(article => article.Video).WithOne().HasForeignKey<ArticleVideo>(video => video.ArticleId);
        builder.HasMany(article => article.Corrections).WithOne().HasForeignKey(correction => correction.ArticleId);
        builder.HasOne(article => article.TakeDown).WithOne().HasForeignKey<TakeDown>(takeDown => takeDown.ArticleId);
    }
}

internal sealed class ArticlePictureMapping : IEntityTypeConfiguration<ArticlePicture>
{
    public void Configure(EntityTypeBuilder<ArticlePicture> builder)
    {
        builder.ToTable("website_article_pictures");
        builder.HasKey(picture => picture.Id);
        builder.Property(picture => picture.Id).ValueGeneratedNever();
    }
}

internal sealed class ArticleVideoMapping : IEntityTypeConfiguration<ArticleVideo>
{
    public void Configure(EntityTypeBuilder<ArticleVideo> builder)
    {
        builder.ToTable("website_article_videos");
        builder.HasKey(video => new { video.ArticleId, video.MediaId });
        builder.HasIndex(video => video.ArticleId).IsUnique();
    }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("website_corrections");
        builder.HasKey(correction => correction.Id);
        builder.Property(correction => correction.Id).ValueGeneratedNever();
        builder.HasIndex(correction => new { correction.OrganisationId, correction.DeliveryId }).IsUnique();
    }
}

internal sealed class TakeDownMapping : IEntityTypeConfiguration<TakeDown>
{
    public void Configure(EntityTypeBuilder<TakeDown> builder)
    {
        builder.ToTable("website_take_downs");
        builder.HasKey(takeDown => takeDown.ArticleId);
        builder.Property(takeDown => takeDown.ArticleId).ValueGeneratedNever();
    }
}
