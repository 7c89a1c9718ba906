using Anslag.People.Contracts;
using Anslag.People.Register;

namespace Anslag.Tests.People;

public sealed class RegisterTests
{
    private const string Counties = "county_code,short_name\n03,Uppsala\n";
    private readonly OrganisationRegister register = new(new RegisterOptions());

    [Fact]
    public void There_are_290_municipalities_and_21_regions()
    {
        register.All.Count(organisation => organisation.Kind is OrganisationKind.Municipality).Should().Be(290);
        register.All.Count(organisation => organisation.Kind is OrganisationKind.Region).Should().Be(21);
    }

    [Fact]
    public void Håbo_is_not_Habo()
    {
        register.Meant("Håbo kommun")!.Code.Should().Be("0305");
        register.Meant("Habo kommun")!.Code.Should().Be("0643");
        register.Meant("håbo")!.Code.Should().Be("0305");
    }

    [Fact]
    public void A_search_forgives_case_and_no_diacritics()
    {
        register.Search("hab").Select(found => found.ShortName).Should().Equal("Habo");
        register.Search("HÅB").Select(found => found.ShortName).Should().Equal("Håbo");
        register.Search("uppsala").Select(found => found.Name).Should().BeEquivalentTo("Uppsala kommun", "Region Uppsala");
    }

    [Fact]
    public void Gotland_is_a_municipality_and_a_region()
    {
        register.WithCode("0980")!.Kind.Should().Be(OrganisationKind.Municipality);
        register.WithCode("09")!.Kind.Should().Be(OrganisationKind.Region);
        register.Meant("Gotland").Should().BeNull("it does not say which");
    }

    [Fact]
    public void A_code_is_a_string() => register.WithCode("305").Should().BeNull();

    [Fact]
    public void Every_name_is_one_organisations_own() => register.All.Select(organisation => organisation.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void An_invented_municipality_can_be_chosen_where_the_installation_names_one()
    {
        var invented = new OrganisationRegister(new RegisterOptions { Invented = "Ekbackens kommun" });

        invented.Meant("ekbackens kommun")!.Code.Should().Be(RegisterOptions.InventedCode);
        invented.All.Should().HaveCount(register.All.Count + 1);
        register.All.Select(organisation => organisation.Code).Should().NotContain(RegisterOptions.InventedCode);
    }

    [Theory]
    [InlineData("305,Håbo,Håbo kommun", "municipalities.csv, line 2, municipality_code: '305' is not a code of 4 digits")]
    [InlineData("0305,Håbo,", "municipalities.csv, line 2, full_name: is empty")]
    [InlineData("0305,Håbo", "municipalities.csv, line 2: 2 fields and not 3")]
    [InlineData("0305,Håbo,Håbo kommun\n0305,Habo,Habo kommun", "municipalities.csv, line 3, municipality_code: '0305' stands twice")]
    public void A_bad_row_is_reported_with_its_place(string rows, string problem) =>
        FluentActions.Invoking(() => Read($"municipality_code,name,full_name\n{rows}\n", "county_code,region_name\n"))
            .Should().Throw<InvalidDataException>().WithMessage(problem);

    [Fact]
    public void A_region_without_a_county_is_reported() =>
        FluentActions.Invoking(() => Read("municipality_code,name,full_name\n", "county_code,region_name\n99,Region Ingenstans\n"))
            .Should().Throw<InvalidDataException>().WithMessage("regions.csv, line 2, county_code: no county has the code 99");

    private static OrganisationRegister Read(string municipalities, string regions) =>
        new(new StringReader(municipalities), new StringReader(Counties), new StringReader(regions));
}
