using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.RenewSignIn;

internal sealed class SignInRenewalMapping : IEntityTypeConfiguration<SignInRenewal>
{
    public void Configure(EntityTypeBuilder<SignInRenewal> builder)
    {
        builder.ToTable("channels_renewals");
        builder.IsWork();
    }
}
