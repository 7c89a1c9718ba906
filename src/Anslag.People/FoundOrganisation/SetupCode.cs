using Anslag.People.Secrets;

namespace Anslag.People.FoundOrganisation;

/// <summary>Opens the setup of an installation without people: printed where only who runs the program can read it.</summary>
public sealed class SetupCode
{
    private SetupCode()
    {
    }

    public Guid Id { get; private init; }

    public string Hash { get; private init; } = string.Empty;

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static (SetupCode Row, string Code) New(DateTimeOffset now)
    {
        var code = Secret.New();
        return (new SetupCode { Id = Guid.CreateVersion7(now), Hash = Secret.Hash(code), MadeAt = now }, code);
    }
}
