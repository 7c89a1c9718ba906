using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.Persons;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people_persons");
        builder.HasKey(person => person.Id);
        builder.Property(person => person.FullName).HasMaxLength(PeopleRules.LongestName);
        builder.Property(person => person.UserName).HasMaxLength(PeopleRules.LongestEmail).IsRequired();
        builder.Property(person => person.NormalizedUserName).HasMaxLength(PeopleRules.LongestEmail).IsRequired();
        builder.Property(person => person.SecurityStamp).IsRequired();
        builder.Property(person => person.Language).HasMaxLength(2);
        builder.Property(person => person.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(person => person.NormalizedUserName).IsUnique();
        builder.HasIndex(person => new { person.OrganisationId, person.FullName });
        // Identity's fields that we have no use for: the e-mail address is the user name, mistakes and two steps are our own.
        builder.Ignore(person => person.Email);
        builder.Ignore(person => person.NormalizedEmail);
        builder.Ignore(person => person.EmailConfirmed);
        builder.Ignore(person => person.PhoneNumber);
        builder.Ignore(person => person.PhoneNumberConfirmed);
        builder.Ignore(person => person.TwoFactorEnabled);
        builder.Ignore(person => person.LockoutEnabled);
    }
}

internal sealed class PasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<PersonId>>
{
    /// <summary>The longest credential id that WebAuthn allows, in bytes.</summary>
    private const int LongestId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<PersonId>> builder)
    {
        builder.ToTable("people_passkeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestId);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Person>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}

internal sealed class ClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<PersonId>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<PersonId>> builder)
    {
        builder.ToTable("people_claims");
        builder.HasKey(claim => claim.Id);
        builder.HasOne<Person>().WithMany().HasForeignKey(claim => claim.UserId);
    }
}

internal sealed class LoginMapping : IEntityTypeConfiguration<IdentityUserLogin<PersonId>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<PersonId>> builder)
    {
        builder.ToTable("people_logins");
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.HasOne<Person>().WithMany().HasForeignKey(login => login.UserId);
    }
}

internal sealed class TokenMapping : IEntityTypeConfiguration<IdentityUserToken<PersonId>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<PersonId>> builder)
    {
        builder.ToTable("people_tokens");
        builder.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.HasOne<Person>().WithMany().HasForeignKey(token => token.UserId);
    }
}
