namespace Anslag.People.Contracts;

/// <summary>What a person may do in a unit and in the units below it.</summary>
public enum Role
{
    /// <summary>Writes posts and sends them for approval.</summary>
    Writer,

    /// <summary>Approves what others have written.</summary>
    Approver,

    /// <summary>Answers for accounts: connects them, keeps their entries right.</summary>
    AccountOwner,

    /// <summary>Keeps the register of public records.</summary>
    Registrar,

    /// <summary>Manages units, people and settings.</summary>
    Administrator,
}
