using System.Text.Json;
using Anslag.Kernel.Events;
using Anslag.Publishing.Posts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Publishing.SaveDraft;

internal sealed class SetAsideDraftMapping : IEntityTypeConfiguration<SetAsideDraft>
{
    public void Configure(EntityTypeBuilder<SetAsideDraft> builder)
    {
        builder.ToTable("publishing_set_aside");
        builder.HasKey(aside => new { aside.PostId, aside.Person });
        builder.Property(aside => aside.Draft).HasConversion(
            draft => JsonSerializer.Serialize(draft, EventJson.Options),
            json => JsonSerializer.Deserialize<Draft>(json, EventJson.Options)!);
    }
}
