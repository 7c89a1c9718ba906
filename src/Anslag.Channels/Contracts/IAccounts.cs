using Anslag.Kernel.Ids;

namespace Anslag.Channels.Contracts;

/// <summary>The account register, for the modules above.</summary>
public interface IAccounts
{
    /// <summary>The accounts that are open, the own website first.</summary>
    Task<IReadOnlyList<AccountEntry>> OpenAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>One account, open or closed.</summary>
    Task<AccountEntry?> FindAsync(OrganisationId organisation, AccountId account, CancellationToken cancellationToken);

    /// <summary>What citizens may see: the official accounts, never a trial account (REC-16).</summary>
    Task<IReadOnlyList<OfficialAccount>> OfficialAsync(OrganisationId organisation, CancellationToken cancellationToken);
}

/// <summary>An account.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Network">Its network.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its public address.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="IsTrial">Whether it is a trial account (PROV).</param>
/// <param name="NeedsSignIn">Whether a person must sign in again before anything goes out.</param>
public sealed record AccountEntry(
    AccountId Id, NetworkProfile Network, string Name, Uri? Address, UnitId Unit, bool IsTrial, bool NeedsSignIn);

/// <summary>An account as citizens see it in the public list.</summary>
/// <param name="Network">The network's name.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Unit">Who runs it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Audience">For whom.</param>
/// <param name="AnswerTarget">When one can expect an answer, in words.</param>
public sealed record OfficialAccount(string Network, string Name, Uri Address, string Unit, string Purpose, string Audience, string AnswerTarget);
