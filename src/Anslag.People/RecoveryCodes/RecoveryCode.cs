using System.Security.Cryptography;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.Secrets;

namespace Anslag.People.RecoveryCodes;

/// <summary>A code on paper that lets its person in once, whatever else is lost or locked.</summary>
[NotAudited]
public sealed class RecoveryCode : IBelongsToOrganisation
{
    /// <summary>So many at a time.</summary>
    public const int Count = 10;

    /// <summary>So few left, and it is time for new ones.</summary>
    public const int Few = 3;

    private const int Groups = 4;
    private const int GroupLength = 4;

    // Crockford's alphabet: nothing that can be misread.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private RecoveryCode()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public PersonId PersonId { get; private init; }

    public string Hash { get; private init; } = string.Empty;

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Ten codes for a person (80 bits each), and their rows.</summary>
    public static (IReadOnlyList<RecoveryCode> Rows, IReadOnlyList<string> Codes) For(Person person, DateTimeOffset now)
    {
        string[] codes = [.. Enumerable.Range(0, Count).Select(_ => NewCode())];
        return ([.. codes.Select(code => Of(person, code, now))], codes);
    }

    /// <summary>The code as it was meant: case, spaces and dashes do not matter, and o, i and l are read as 0 and 1.</summary>
    public static string HashOf(string typed)
    {
        var meant = typed.ToLowerInvariant().Replace('o', '0').Replace('i', '1').Replace('l', '1').Where(Alphabet.Contains);
        return Secret.Hash(string.Concat(meant));
    }

    private static RecoveryCode Of(Person person, string code, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = person.OrganisationId,
        PersonId = person.Id,
        Hash = HashOf(code),
        MadeAt = now,
    };

    private static string NewCode() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));
}
