using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Testing;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Smallest;

/// <summary>The smallest adapter keeps the contract like every other.</summary>
public sealed class NoticeBoardTests : NetworkContract
{
    [Fact]
    public async Task The_one_that_CONTRIBUTING_shows_is_this_one()
    {
        var shown = await File.ReadAllTextAsync(Repository.PathOf("CONTRIBUTING.md"), Token);
        var code = await File.ReadAllTextAsync(Repository.PathOf("tests/Anslag.Tests/Channels/Smallest/NoticeBoard.cs"), Token);

        shown.Should().Contain(code[code.IndexOf("internal sealed class", StringComparison.Ordinal)..].Trim());
    }

    protected override Task<NetworkBench> BenchAsync() => Task.FromResult<NetworkBench>(new Board());

    private sealed class Board : NetworkBench
    {
        private readonly NoticeBoard board = new();

        public override INetwork Network => board;

        public override Task<AccountConnection> OpenAccountAsync() =>
            Task.FromResult(new AccountConnection(Id.Random<AccountId>(), Id.Random<OrganisationId>(), "board", Secret: string.Empty, IsTrial: false));

        public override Task<MediaId> TakeInPictureAsync(OrganisationId organisation) => Task.FromResult(Id.Random<MediaId>());

        public override Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account) => Task.FromResult<IReadOnlyList<SeenPost>>(
            [.. board.Notices.Select(notice => new SeenPost(notice.Id, notice.Content.Text, [.. notice.Content.Pictures.Select(picture => picture.AltText)]))]);

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
