namespace Anslag.Tests.Architecture;

public sealed class BoundaryTests
{
    public static TheoryData<string> Modules => [.. Assemblies.OfTheProgram.Select(assembly => assembly.Name)];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_names_only_floors_below_and_of_a_module_only_its_contracts(string module) =>
        Boundaries.Offences(Assemblies.Named(module).AsModule()).Should().BeEmpty();

    [Fact]
    public void The_modules_are_found() =>
        Assemblies.OfTheProgram.Select(assembly => assembly.Name)
            .Should().Contain(["Anslag.Web", "Anslag.Kernel", "Anslag.Channels", "Anslag.Simulator"]);

    [Fact]
    public void What_an_assembly_names_is_read_from_it() =>
        Assemblies.OfTheseTests.AsModule().Names
            .Should().Contain(new NamedType("Anslag.Testing", "Anslag.Testing", "TestProcess"));

    [Theory]
    [InlineData("Anslag.Kernel", "Anslag.People", "Anslag.People.Contracts", "a floor above")]
    [InlineData("Anslag.Surveys", "Anslag.Crisis", "Anslag.Crisis.Contracts", "the same floor")]
    [InlineData("Anslag.Publishing", "Anslag.Channels", "Anslag.Channels.Accounts", "the inside of another module")]
    [InlineData("Anslag.Publishing", "Anslag.Channels", "Anslag.Channels.ContractsOld", "a name that only looks like contracts")]
    [InlineData("Anslag.Publishing", "Anslag.Channels", "Anslag.Channels", "a contents page, which only the host may name")]
    [InlineData("Anslag.Channels", "Anslag.Simulator", "Anslag.Simulator", "the simulator")]
    [InlineData("Anslag.Simulator", "Anslag.Kernel", "Anslag.Kernel", "anything, being the simulator")]
    [InlineData("Anslag.Unknown", "Anslag.Kernel", "Anslag.Kernel", "anything, having no floor")]
    public void An_offender_is_found(string module, string assembly, string space, string names) =>
        Boundaries.Offences(new Module(module, [new NamedType(assembly, space, "ChannelsModule")]))
            .Should().ContainSingle($"it names {names}");

    [Theory]
    [InlineData("Anslag.Publishing", "Anslag.Channels", "Anslag.Channels.Contracts", "Delivery")]
    [InlineData("Anslag.Publishing", "Anslag.Kernel", "Anslag.Kernel.Outbox", "Outbox")]
    [InlineData("Anslag.Channels", "Anslag.Design", "Anslag.Design.Forms", "Field")]
    [InlineData("Anslag.Web", "Anslag.Channels", "Anslag.Channels", "ChannelsModule")]
    public void What_is_allowed_is_allowed(string module, string assembly, string space, string name) =>
        Boundaries.Offences(new Module(module, [new NamedType(assembly, space, name)])).Should().BeEmpty();
}
