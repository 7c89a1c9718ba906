using System.Reflection;
using System.Xml.Linq;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Anslag.Testing;

namespace Anslag.Tests.People;

/// <summary>The audit trail speaks the reader's language: no name of the program's own stands there.</summary>
public sealed class AuditWordsTests
{
    private static readonly HashSet<string> Words =
    [
        .. XDocument.Load(Repository.PathOf("src/Anslag.People/ReadAudit/AuditWords.resx")).Root!.Elements("data").Select(text => text.Attribute("name")!.Value),
    ];

    /// <summary>Rows whose changes the program writes down by itself, and posts, whose beginning is written down as an act.</summary>
    public static TheoryData<string> Audited =>
    [
        "Post",
        .. Directory.EnumerateFiles(Repository.OutputOf("Anslag.Web"), "Anslag.*.dll")
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBelongsToOrganisation)))
            .Where(type => type != typeof(AuditEntry) && type.GetCustomAttribute<NotAuditedAttribute>() is null)
            .Select(type => type.Name)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Audited))]
    public void Each_thing_that_is_audited_has_words(string subject) => Words.Should().Contain([$"Kind.{subject}", $"{subject}.Added"]);

    [Fact]
    public void What_is_audited_is_found() => Audited.Should().HaveCountGreaterThan(10);
}
