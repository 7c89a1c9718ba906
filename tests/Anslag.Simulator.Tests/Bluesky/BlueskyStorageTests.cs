using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class BlueskyStorageTests
{
    [Fact]
    public async Task A_restart_keeps_accounts_tokens_blobs_posts_and_gates()
    {
        using var folder = new TemporaryFolder();
        TrialAccount account;
        string cid;
        await using (var simulator = await RunningSimulator.StartAsync(data: folder.Path))
        {
            account = await simulator.OpenAccountAsync();
            account = account.With(await account.RenewAsync());
            var embed = Embeds.Images(await account.BlobAsync(Pixels.Png()));
            cid = (await account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, embed })).Text("cid");
            await account.GateAsync();
            await account.PublishAsync("Fel", 1);
            await DeleteAsync(account, 1);
        }

        await using var again = await RunningSimulator.StartAsync(data: folder.Path);
        var afterwards = account with { Simulator = again };

        (await afterwards.LiveAsync()).Single().GetProperty("cid").GetString().Should().Be(cid);
        (await afterwards.LiveAsync()).Single().GetProperty("gate").GetProperty("allow").GetArrayLength().Should().Be(0);
        (await again.ReadAsync($"/bluesky/{account.Handle}")).Should().Contain("alt=\"En bro");
        (await afterwards.PutAsync(new { text = "Efteråt", createdAt = TrialAccount.Moment }, TrialAccount.Rkey(2))).Refusal.Should().BeNull();
        (await afterwards.RenewAsync()).Refusal.Should().BeNull();
        (await afterwards.SignInAsync()).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task A_revoked_account_is_revoked_after_a_restart_too()
    {
        using var folder = new TemporaryFolder();
        TrialAccount account;
        await using (var simulator = await RunningSimulator.StartAsync(data: folder.Path))
        {
            account = await simulator.OpenAccountAsync();
            await simulator.ControlAsync($"bluesky/accounts/{account.Did}/revoke", new { });
        }

        await using var again = await RunningSimulator.StartAsync(data: folder.Path);

        (await (account with { Simulator = again }).GetAsync("com.atproto.server.getSession")).Refusal.Should().Be("InvalidToken");
        (await (account with { Simulator = again }).SignInAsync()).Refusal.Should().Be("AuthenticationRequired");
    }

    private static Task<Answer> DeleteAsync(TrialAccount account, int number) => account.CallAsync(
        "com.atproto.repo.deleteRecord", new { repo = account.Did, collection = TrialAccount.Post, rkey = TrialAccount.Rkey(number) });
}
