using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("channels_accounts");
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => new { account.OrganisationId, account.Network, account.NetworkId })
            .IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        builder.Ignore(account => account.LacksPeople);
    }
}

internal sealed class AccountSignInMapping : IEntityTypeConfiguration<AccountSignIn>
{
    public void Configure(EntityTypeBuilder<AccountSignIn> builder)
    {
        builder.ToTable("channels_sign_ins");
        builder.HasKey(signIn => signIn.Id);
        builder.HasIndex(signIn => new { signIn.AccountId, signIn.GivenAt });
    }
}

internal sealed class AccountHealthMapping : IEntityTypeConfiguration<AccountHealth>
{
    public void Configure(EntityTypeBuilder<AccountHealth> builder)
    {
        builder.ToTable("channels_account_health");
        builder.HasKey(health => health.AccountId);
    }
}
