using System.Globalization;
using System.Reflection;
using Anslag.People.Contracts;

namespace Anslag.People.Register;

/// <summary>The 290 municipalities and the 21 regions.</summary>
public sealed class OrganisationRegister
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    /// <summary>Reads the register that travels with the program, and adds what the installation has invented.</summary>
    public OrganisationRegister(RegisterOptions options)
        : this(Open("municipalities.csv"), Open("counties.csv"), Open("regions.csv")) =>
        All = [.. All, .. Invented(options.Invented.Trim())];

    internal OrganisationRegister(TextReader municipalities, TextReader counties, TextReader regions)
    {
        var shortNames = RegisterFile.Read(counties, "counties.csv", CountyRow).ToDictionary(county => county.Code, county => county.ShortName);
        All =
        [
            .. RegisterFile.Read(municipalities, "municipalities.csv", MunicipalityRow),
            .. RegisterFile.Read(regions, "regions.csv", row => RegionRow(row, shortNames)),
        ];
    }

    /// <summary>All of them, the municipalities first.</summary>
    public IReadOnlyList<RegisteredOrganisation> All { get; }

    /// <summary>The one with this code; a municipality's has four digits and a region's two.</summary>
    public RegisteredOrganisation? WithCode(string code) => All.FirstOrDefault(organisation => organisation.Code == code);

    /// <summary>
    /// The one that a person means who has typed or chosen this: its code, or its full name, or its short name where only one has it.
    /// Upper and lower case are forgiven, diacritics never: Håbo is not Habo.
    /// </summary>
    public RegisteredOrganisation? Meant(string? text)
    {
        var typed = text?.Trim() ?? string.Empty;
        return WithCode(typed)
            ?? Only(organisation => Same(organisation.Name, typed))
            ?? Only(organisation => Same(organisation.ShortName, typed));
    }

    /// <summary>Those whose name has a word that begins as typed.</summary>
    public IEnumerable<RegisteredOrganisation> Search(string typed) =>
        All.Where(organisation => Swedish.IndexOf(" " + organisation.Name, " " + typed.Trim(), CompareOptions.IgnoreCase) >= 0);

    private static bool Same(string one, string other) => Swedish.Compare(one, other, CompareOptions.IgnoreCase) == 0;

    private static (string Code, string ShortName) CountyRow(RegisterRow row) => (row.Code("county_code", length: 2), row.Text("short_name"));

    private static RegisteredOrganisation MunicipalityRow(RegisterRow row) =>
        new(OrganisationKind.Municipality, row.Code("municipality_code", length: 4), row.Text("full_name"), row.Text("name"));

    private static RegisteredOrganisation RegionRow(RegisterRow row, Dictionary<string, string> shortNames)
    {
        var code = row.Code("county_code", length: 2);
        return shortNames.TryGetValue(code, out var name)
            ? new(OrganisationKind.Region, code, row.Text("region_name"), name)
            : throw row.Problem("county_code", $"no county has the code {code}");
    }

    private static IEnumerable<RegisteredOrganisation> Invented(string name) =>
        name.Length > 0 ? [new(OrganisationKind.Municipality, RegisterOptions.InventedCode, name, name)] : [];

    private static StreamReader Open(string name) => new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);

    private RegisteredOrganisation? Only(Func<RegisteredOrganisation, bool> fits) =>
        All.Where(fits).Take(2).ToList() is [var only] ? only : null;
}
