using System.Runtime.Versioning;
using System.Security.Cryptography;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Kernel.Storage;

public abstract class KeysAtRestTests(TestDatabase database)
{
    private const string Token = "EAAB-token-of-a-page";

    [Fact]
    public async Task A_second_node_with_the_same_key_file_opens_what_the_first_one_protected()
    {
        using var keys = new TemporaryFolder();
        await using var first = await NodeAsync(keys["anslag.key"]);
        await using var second = await NodeAsync(keys["anslag.key"]);

        var hidden = Protector(first).Protect(Token);

        Protector(second).Unprotect(hidden).Should().Be(Token);
    }

    [Fact]
    public async Task A_stolen_database_opens_no_token()
    {
        using var keys = new TemporaryFolder();
        await using var owner = await NodeAsync(keys["anslag.key"]);
        var hidden = Protector(owner).Protect(Token);
        await using var thief = await NodeAsync(keys["of-the-thief.key"]);

        var opening = () => Protector(thief).Unprotect(hidden);

        opening.Should().Throw<CryptographicException>();
        (await KeptKeysAsync(owner)).Should().OnlyContain(xml => xml.Contains("anslagWrappedKey") && !xml.Contains("<masterKey"));
    }

    [Fact]
    public async Task A_start_without_the_right_key_file_stops_with_a_sentence_instead_of_making_new_keys()
    {
        using var keys = new TemporaryFolder();
        await using var owner = await NodeAsync(keys["anslag.key"]);
        Protector(owner).Protect(Token);
        await using var restored = await NodeAsync(keys["nowhere/anslag.key"]);
        await using var db = restored.Database.AcrossOrganisations();

        var check = () => restored.Get<KeyFile>().CheckAsync(db, TestContext.Current.CancellationToken);

        await check.Should().ThrowAsync<InvalidOperationException>().WithMessage("*Restore it from the backup*");
        File.Exists(keys["nowhere/anslag.key"]).Should().BeFalse();
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task The_key_file_is_for_the_programs_user_only()
    {
        using var keys = new TemporaryFolder();
        await using var node = await NodeAsync(keys["anslag.key"]);

        Protector(node).Protect(Token);

        File.GetUnixFileMode(keys["anslag.key"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static IDataProtector Protector(KernelServices node) => node.Get<IDataProtectionProvider>().CreateProtector("accounts");

    private static async Task<List<string>> KeptKeysAsync(KernelServices node)
    {
        await using var db = node.Database.AcrossOrganisations();
        return await db.DataProtectionKeys.Select(key => key.Xml!).ToListAsync(TestContext.Current.CancellationToken);
    }

    private Task<KernelServices> NodeAsync(string keyFile) =>
        KernelServices.OnAsync(database, settings: new Dictionary<string, string?> { ["Storage:KeyFile"] = keyFile });
}

public sealed class KeysAtRestTestsOnSqlite(SqliteDatabase database) : KeysAtRestTests(database), IClassFixture<SqliteDatabase>;

public sealed class KeysAtRestTestsOnPostgres(PostgresDatabase database) : KeysAtRestTests(database), IClassFixture<PostgresDatabase>;
