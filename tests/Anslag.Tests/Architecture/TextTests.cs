using System.Text.RegularExpressions;
using System.Xml.Linq;
using Anslag.Testing;

namespace Anslag.Tests.Architecture;

/// <summary>Swedish and English say the same things, about the same details.</summary>
public sealed partial class TextTests
{
    private const string English = ".en.resx";

    public static TheoryData<string> Files => Sources.Under("src", ".resx");

    [Theory, MemberData(nameof(Files))]
    public void A_text_has_its_twin_in_the_other_language(string file) => File.Exists(Repository.PathOf(Twin(file))).Should().BeTrue();

    [Theory, MemberData(nameof(Files))]
    public void The_two_languages_have_the_same_keys_and_placeholders(string file) =>
        Differences(Read(file), Read(Twin(file))).Should().BeEmpty();

    [Fact]
    public void The_texts_are_found() => Files.Should().NotBeEmpty();

    [Fact]
    public void A_key_that_is_missing_is_found() =>
        Differences([("a", "Ja"), ("b", "Nej")], [("a", "Yes"), ("c", "No")]).Should().Equal("b is missing in the other language");

    [Fact]
    public void A_key_that_comes_twice_is_found() =>
        Differences([("a", "Ja"), ("a", "Nej")], [("a", "Yes")]).Should().Equal("a comes twice");

    [Fact]
    public void An_empty_text_is_found() => Differences([("a", " ")], [("a", "Yes")]).Should().Equal("a is empty");

    [Fact]
    public void Other_placeholders_are_found() =>
        Differences([("a", "{0} av {1:N0}")], [("a", "{0} of many")]).Should().Equal("a has other placeholders in the other language");

    private static string Twin(string file) => file.EndsWith(English, StringComparison.Ordinal)
        ? file[..^English.Length] + ".resx"
        : file[..^".resx".Length] + English;

    private static IReadOnlyList<(string Key, string Text)> Read(string file) =>
    [
        .. XDocument.Load(Repository.PathOf(file)).Root!.Elements("data")
            .Select(text => (text.Attribute("name")!.Value, text.Element("value")?.Value ?? "")),
    ];

    private static IEnumerable<string> Differences(IReadOnlyList<(string Key, string Text)> texts, IReadOnlyList<(string Key, string Text)> twins)
    {
        var other = twins.ToLookup(twin => twin.Key, twin => twin.Text);
        foreach (var text in texts.GroupBy(text => text.Key, text => text.Text))
        {
            if (text.Count() > 1)
                yield return $"{text.Key} comes twice";
            else if (string.IsNullOrWhiteSpace(text.First()))
                yield return $"{text.Key} is empty";
            else if (!other.Contains(text.Key))
                yield return $"{text.Key} is missing in the other language";
            else if (!Placeholders(text.First()).SetEquals(Placeholders(other[text.Key].First())))
                yield return $"{text.Key} has other placeholders in the other language";
        }
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
