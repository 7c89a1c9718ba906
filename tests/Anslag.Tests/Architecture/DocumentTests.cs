using System.Text.RegularExpressions;
using Anslag.Testing;

namespace Anslag.Tests.Architecture;

/// <summary>What a document names exists: paths, commands, and the options of commands.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => Sources.Under("", ".md");

    [Theory, MemberData(nameof(Documents))]
    public void Paths_and_commands_in_documents_exist(string document) =>
        Missing(Sources.Read(document), Path.GetDirectoryName(Repository.PathOf(document))!).Should().BeEmpty();

    [Theory]
    [InlineData("Run `bin/no-such-command`.", "bin/no-such-command")]
    [InlineData("Run `bin/run --no-such-option`.", "bin/run --no-such-option")]
    [InlineData("```\nbin/no-such-command --data DIR\n```", "bin/no-such-command")]
    [InlineData("It stands in `src/Anslag.Nowhere/`.", "src/Anslag.Nowhere/")]
    [InlineData("See [there](docs/nowhere.md#chapter).", "docs/nowhere.md")]
    public void What_does_not_exist_is_found(string text, string missing) => Missing(text, Repository.Root).Should().Equal(missing);

    [Theory]
    [InlineData("`bin/run --data DIR`, `src/Anslag.Kernel`, `src/Anslag.<Module>/`, `docs/decisions/NNNN-….md`")]
    [InlineData("[decisions](docs/decisions/README.md), [.NET](https://dot.net/), [below](#below)")]
    public void What_exists_and_what_is_a_pattern_passes(string text) => Missing(text, Repository.Root).Should().BeEmpty();

    private static IEnumerable<string> Missing(string text, string folder) => MissingLinks(text, folder).Concat(MissingCode(text));

    private static IEnumerable<string> MissingLinks(string text, string folder) => Link().Matches(text)
        .Select(link => link.Groups["path"].Value)
        .Where(path => !Exists(Path.Combine(folder, path)));

    private static IEnumerable<string> MissingCode(string text) => Code().Matches(text)
        .Where(code => !Pattern().IsMatch(code.Value))
        .SelectMany(code => MissingParts(code.Groups["path"].Value, code.Groups["options"].Value));

    private static IEnumerable<string> MissingParts(string path, string options)
    {
        var file = Repository.PathOf(path);
        if (!Exists(file))
            return [path];
        return Option().Matches(options).Select(option => option.Value)
            .Where(option => !File.ReadAllText(file).Contains(option))
            .Select(option => $"{path} {option}");
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\((?![a-z]+:|#)(?<path>[^)#\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();

    /// <summary>A path of ours at the beginning of something in backticks or of a line in a block, and what follows it there.</summary>
    [GeneratedRegex(
        @"(`|^)(?<path>(bin|src|docs|peers|tests|\.ci)/[\w./-]*)(?<options>[^`\r\n]*)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Code();

    [GeneratedRegex("[<>*…{}]|NNNN", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<=\s)--[a-z][a-z-]*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Option();
}
