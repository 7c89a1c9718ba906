using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Accounts;

/// <summary>What an entry of the account register must be.</summary>
public static class AccountRules
{
    /// <summary>No account that citizens meet without an owner.</summary>
    public static readonly Rule HasOwner = new("account.has-owner", typeof(AccountRuleTexts));

    /// <summary>No account that citizens meet without a deputy.</summary>
    public static readonly Rule HasDeputy = new("account.has-deputy", typeof(AccountRuleTexts));

    /// <summary>The deputy is another person than the owner.</summary>
    public static readonly Rule DeputyIsAnother = new("account.deputy-is-another", typeof(AccountRuleTexts));

    /// <summary>Who answers for an account works here.</summary>
    public static readonly Rule PersonWorksHere = new("account.person-works-here", typeof(AccountRuleTexts));

    /// <summary>A trial colleague is nobody, and answers for no account that citizens meet.</summary>
    public static readonly Rule PersonIsReal = new("account.person-is-real", typeof(AccountRuleTexts));

    /// <summary>It has a name.</summary>
    public static readonly Rule HasName = new("account.has-name", typeof(AccountRuleTexts));

    /// <summary>A closed account is not changed.</summary>
    public static readonly Rule IsOpen = new("account.is-open", typeof(AccountRuleTexts));

    /// <summary>Who closes an account says what happens to its content and its followers.</summary>
    public static readonly Rule HasExitPlan = new("account.has-exit-plan", typeof(AccountRuleTexts));

    /// <summary>An account on a simulated network stays a trial; the own website can be opened for real.</summary>
    public static readonly Rule OnlyOwnSiteBecomesReal = new("account.only-own-site-becomes-real", typeof(AccountRuleTexts));

    /// <summary>The address is one that can be followed.</summary>
    public static readonly Rule HasSoundAddress = new("account.has-sound-address", typeof(AccountRuleTexts));

    /// <summary>The page that was chosen is one of those that were offered.</summary>
    public static readonly Rule PageWasOffered = new("account.page-was-offered", typeof(AccountRuleTexts));

    internal static void RequirePeople(PersonId? owner, PersonId? deputy)
    {
        HasOwner.Require(owner is not null, nameof(Account.Owner));
        HasDeputy.Require(deputy is not null, nameof(Account.Deputy));
        DeputyIsAnother.Require(owner != deputy, nameof(Account.Deputy));
    }
}

internal sealed class AccountRuleTexts;
