using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

/// <summary>An account on a network, as the account register has it.</summary>
public sealed class Account : IBelongsToOrganisation
{
    /// <summary>The signal that says that an account changed.</summary>
    public const string Topic = "accounts";

    private Account()
    {
    }

    public AccountId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The network's key.</summary>
    public string Network { get; private init; } = string.Empty;

    /// <summary>The account's id on the network.</summary>
    public string NetworkId { get; private init; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public Uri? Address { get; private set; }

    public UnitId UnitId { get; private set; }

    /// <summary>Who answers for it; only a trial account is opened without one.</summary>
    public PersonId? Owner { get; private set; }

    /// <summary>Who answers for it when the owner is away; only a trial account is opened without one.</summary>
    public PersonId? Deputy { get; private set; }

    /// <summary>A trial account lives on a simulated network, or is a website not opened yet; it is marked PROV everywhere.</summary>
    public bool IsTrial { get; private set; }

    public string Purpose { get; private set; } = string.Empty;

    public string Audience { get; private set; } = string.Empty;

    /// <summary>The version of the house rules that stand on the account.</summary>
    public string HouseRules { get; private set; } = string.Empty;

    /// <summary>When one can expect an answer, in words.</summary>
    public string AnswerTarget { get; private set; } = string.Empty;

    /// <summary>What happens when it closes: last post, redirection, archive.</summary>
    public string ExitPlan { get; private set; } = string.Empty;

    /// <summary>The decision to have it, by its number in the register.</summary>
    public string Decision { get; private set; } = string.Empty;

    /// <summary>When the basic information on the account was last checked.</summary>
    public DateOnly? BasicsCheckedOn { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public PersonId? OpenedBy { get; private init; }

    public DateTimeOffset? DescribedAt { get; private set; }

    public PersonId? DescribedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public PersonId? ClosedBy { get; private set; }

    /// <summary>Whether somebody must be named: an account that citizens meet has an owner and a deputy.</summary>
    public bool LacksPeople => !IsTrial && ClosedAt is null && (Owner is null || Deputy is null);

    /// <summary>Opens a trial account.</summary>
    public static Account OpenTrial(
        AccountId id, OrganisationId organisation, string network, OpenedAccount opened, UnitId unit, PersonId? owner, PersonId? deputy, DateTimeOffset now) =>
        Open(id, organisation, network, opened, owner, now, new AccountDescription(opened.Name, opened.Address, unit) { Owner = owner, Deputy = deputy }, isTrial: true);

    /// <summary>Opens an account that citizens meet.</summary>
    public static Account OpenReal(
        AccountId id, OrganisationId organisation, string network, OpenedAccount opened, AccountDescription description, PersonId by, DateTimeOffset now) =>
        Open(id, organisation, network, opened, by, now, description, isTrial: false);

    /// <summary>Writes the entry anew.</summary>
    public void Describe(AccountDescription description, PersonId by, DateTimeOffset now)
    {
        AccountRules.IsOpen.Require(ClosedAt is null);
        Write(description);
        (DescribedBy, DescribedAt) = (by, now);
    }

    /// <summary>The own website, until now a trial, becomes an official account. An account on a simulated network never does.</summary>
    public void OpenForReal(NetworkProfile network, PersonId? owner, PersonId? deputy, PersonId by, DateTimeOffset now)
    {
        AccountRules.IsOpen.Require(ClosedAt is null);
        AccountRules.OnlyOwnSiteBecomesReal.Require(network.IsOwnSite);
        AccountRules.RequirePeople(owner, deputy);
        (Owner, Deputy, IsTrial) = (owner, deputy, false);
        (DescribedBy, DescribedAt) = (by, now);
    }

    /// <summary>Closes it. The entry stays in the register.</summary>
    public void Close(string exitPlan, PersonId by, DateTimeOffset now)
    {
        AccountRules.IsOpen.Require(ClosedAt is null);
        AccountRules.HasExitPlan.Require(IsTrial || !string.IsNullOrWhiteSpace(exitPlan), nameof(ExitPlan));
        ExitPlan = exitPlan.Trim();
        (ClosedBy, ClosedAt) = (by, now);
    }

    /// <summary>A person has left and answers for nothing any more.</summary>
    public void Release(PersonId person)
    {
        Owner = Owner == person ? null : Owner;
        Deputy = Deputy == person ? null : Deputy;
    }

    public AccountDescription Description() => new(Name, Address, UnitId)
    {
        Owner = Owner,
        Deputy = Deputy,
        Purpose = Purpose,
        Audience = Audience,
        HouseRules = HouseRules,
        AnswerTarget = AnswerTarget,
        ExitPlan = ExitPlan,
        Decision = Decision,
        BasicsCheckedOn = BasicsCheckedOn,
    };

    private static Account Open(
        AccountId id, OrganisationId organisation, string network, OpenedAccount opened, PersonId? by, DateTimeOffset now, AccountDescription description, bool isTrial)
    {
        var account = new Account
        {
            Id = id,
            OrganisationId = organisation,
            Network = network,
            NetworkId = opened.NetworkId,
            IsTrial = isTrial,
            OpenedAt = now,
            OpenedBy = by,
        };
        account.Write(description);
        return account;
    }

    private void Write(AccountDescription description)
    {
        AccountRules.HasName.Require(!string.IsNullOrWhiteSpace(description.Name), nameof(Name));
        if (!IsTrial)
            AccountRules.RequirePeople(description.Owner, description.Deputy);
        AccountRules.DeputyIsAnother.Require(description.Owner is null || description.Owner != description.Deputy, nameof(Deputy));
        (Name, Address, UnitId) = (description.Name.Trim(), description.Address, description.Unit);
        (Owner, Deputy) = (description.Owner, description.Deputy);
        (Purpose, Audience) = (description.Purpose.Trim(), description.Audience.Trim());
        (HouseRules, AnswerTarget) = (description.HouseRules.Trim(), description.AnswerTarget.Trim());
        (ExitPlan, Decision, BasicsCheckedOn) = (description.ExitPlan.Trim(), description.Decision.Trim(), description.BasicsCheckedOn);
    }
}
