namespace Anslag.Tests.Architecture;

public sealed class HabitTests
{
    // Migrations are written by a tool.
    private static readonly IReadOnlyList<TypeShape> Written =
    [
        .. Assemblies.OfTheProgram
            .Where(assembly => !assembly.Name.StartsWith("Anslag.Migrations.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.Types),
    ];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Habits.EmptyNames(Written).Should().BeEmpty();

    [Fact]
    public void Classes_are_sealed_unless_designed_otherwise() =>
        Share(Habits.OpenClasses(Written), Habits.CountedClasses(Written)).Should().BeLessThanOrEqualTo(0.05);

    [Fact]
    public void Asynchronous_methods_can_be_cancelled() =>
        Share(Habits.Uncancellable(Written), Habits.CountedMethods(Written)).Should().BeLessThanOrEqualTo(0.02);

    [Fact]
    public void Nobody_reads_a_clock() => Assemblies.OfTheProgram.SelectMany(Habits.ClockReads).Should().BeEmpty();

    [Fact]
    public void A_name_that_says_nothing_is_found() =>
        Habits.EmptyNames([AClass("Anslag.X.PostManager"), AClass("Anslag.X.Post"), AClass("Anslag.X.Rows+RowDto`1")])
            .Should().Equal("Anslag.X.PostManager", "Anslag.X.Rows+RowDto`1");

    [Fact]
    public void An_open_class_is_found() =>
        Habits.OpenClasses([AClass("A.Open"), AClass("A.Sealed") with { IsClosed = true }]).Should().Equal("A.Open");

    [Fact]
    public void A_class_that_others_derive_from_is_designed() =>
        Habits.OpenClasses([AClass("A.Designed`1"), AClass("A.Child") with { BaseType = "A.Designed`1[String]", IsClosed = true }])
            .Should().BeEmpty();

    [Fact]
    public void A_method_that_cannot_be_cancelled_is_found()
    {
        var type = AClass("A.Sender") with
        {
            Methods =
            [
                new("Send", "System.Threading.Tasks.Task`1[Int32]", ["String"], IsFromElsewhere: false),
                new("Receive", "System.Threading.Tasks.Task", ["System.Threading.CancellationToken"], IsFromElsewhere: false),
                new("Dispose", "System.Threading.Tasks.ValueTask", [], IsFromElsewhere: true),
                new("Invoke", "System.Threading.Tasks.Task", ["Microsoft.AspNetCore.Http.HttpContext"], IsFromElsewhere: false),
            ],
        };

        Habits.Uncancellable([type]).Should().Equal("A.Sender.Send");
    }

    [Fact]
    public void A_read_of_the_clock_is_found() =>
        Habits.ClockReads(Assemblies.OfTheseTests).Should().Contain("System.DateTimeOffset.get_UtcNow");

    [Fact]
    public void Types_are_read_as_they_were_written()
    {
        var read = Assemblies.OfTheseTests.Types.Single(type => type.Name == nameof(Seeded));

        read.IsClosed.Should().BeFalse();
        read.Methods.Should().ContainSingle(method => method.Name == nameof(Seeded.Uncancellable)
            && method.Returns == "System.Threading.Tasks.Task`1[System.DateTimeOffset]" && method.Takes.Count == 0);
    }

    private static double Share(IEnumerable<string> offenders, IEnumerable<object> all) => Share([.. offenders], all.Count());

    private static double Share(IEnumerable<string> offenders, IEnumerable<(TypeShape, MethodShape)> all) => Share([.. offenders], all.Count());

    private static double Share(string[] offenders, int all)
    {
        foreach (var offender in offenders)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(offender);
        }
        return all == 0 ? 0 : (double)offenders.Length / all;
    }

    private static TypeShape AClass(string name) => new(name, "System.Object", IsClass: true, IsClosed: false, []);

    /// <summary>Breaks the rules, to be read by the tests above.</summary>
    public class Seeded
    {
#pragma warning disable RS0030
        public Task<DateTimeOffset> Uncancellable() => Task.FromResult(DateTimeOffset.UtcNow);
#pragma warning restore RS0030
    }
}
