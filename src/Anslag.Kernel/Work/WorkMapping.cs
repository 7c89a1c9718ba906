using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Kernel.Work;

/// <summary>How a row of work is mapped.</summary>
public static class WorkMapping
{
    /// <summary>Maps the key, the fence and the index by which due rows are found.</summary>
    public static EntityTypeBuilder<T> IsWork<T>(this EntityTypeBuilder<T> builder)
        where T : class, IWork
    {
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Fence).IsConcurrencyToken();
        builder.HasIndex(row => row.DueAt);
        return builder;
    }
}
