using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Kernel.Media;

internal sealed class MediaItemMapping : IEntityTypeConfiguration<MediaItem>
{
    public void Configure(EntityTypeBuilder<MediaItem> builder)
    {
        builder.ToTable("kernel_media");
        builder.HasKey(item => item.Id);
        builder.Ignore(item => item.PictureHash);
        builder.ComplexProperty(item => item.Video);
        builder.HasIndex(item => new { item.OrganisationId, item.ContentHash });
    }
}
