using Anslag.Testing;

namespace Anslag.Tests.Operations;

public sealed class FirstStartTests
{
    [Fact]
    public async Task The_first_start_says_how_to_set_up_and_nothing_that_frightens()
    {
        await using var installation = await Installation.StartAsync();

        await installation.SetupLinkAsync();

        installation.DeskProcess.Output.Should().NotContainAny("fail:", "warn:", "crit:", "   at ");
    }
}
