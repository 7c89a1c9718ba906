using Anslag.Testing;

namespace Anslag.Tests.Kit;

public sealed class ProcessTests
{
    [Fact]
    public async Task A_program_answers_and_stops_when_it_is_asked_to()
    {
        await using var program = Simulator(out var address);
        await program.AnswersAsync(address);

        (await program.StopAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_killed_program_comes_back_at_the_same_address()
    {
        await using var first = Simulator(out var address);
        await first.AnswersAsync(address);
        await first.KillAsync();
        first.HasExited.Should().BeTrue();

        await using var second = TestProcess.Start("Anslag.Simulator", ["--urls", address.ToString()]);
        await second.AnswersAsync(address);
    }

    [Fact]
    public async Task A_program_that_ends_too_early_is_reported_with_its_words()
    {
        await using var program = TestProcess.Start("Anslag.Simulator", ["--urls", "nonsense"]);

        var waiting = () => program.WritesAsync(line => line == "never written");

        await waiting.Should().ThrowAsync<InvalidOperationException>().WithMessage("*nonsense*");
    }

    [Fact]
    public async Task A_state_that_never_comes_is_named()
    {
        var waiting = () => Eventually.BecomesAsync(() => 1 > 2, TimeSpan.FromMilliseconds(50));

        await waiting.Should().ThrowAsync<TimeoutException>().WithMessage("*1 > 2*");
    }

    private static TestProcess Simulator(out Uri address)
    {
        address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        return TestProcess.Start("Anslag.Simulator", ["--urls", address.ToString()]);
    }
}
