using Anslag.Kernel.Audit;
using Microsoft.Extensions.Localization;

namespace Anslag.People.ReadAudit;

/// <summary>Entries of the audit trail in words; where there are none, in the program's own terms.</summary>
public sealed class AuditWords(IStringLocalizer<AuditWords> texts)
{
    /// <summary>What happened: the most exact sentence there is. The thing's name is filled in where it is known.</summary>
    public string What(AuditEntry entry, string? name)
    {
        string[] changed = entry.Changed.Split(',');
        var sentence = changed.Select(property => texts[$"{entry.Subject}.{entry.Act}.{property}"])
            .Append(texts[$"{entry.Subject}.{entry.Act}"])
            .FirstOrDefault(text => !text.ResourceNotFound);
        var words = sentence?.Value ?? texts["Other." + entry.Act, Kind(entry.Subject)];
        return name is null ? words : $"{words}: {name}";
    }

    /// <summary>The kind of thing.</summary>
    public string Kind(string subject) => texts["Kind." + subject] is { ResourceNotFound: false } text ? text.Value : subject;
}
