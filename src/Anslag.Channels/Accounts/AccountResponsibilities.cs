using Anslag.Channels.Networks;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.Channels.Accounts;

/// <summary>The accounts that a person answers for.</summary>
internal sealed class AccountResponsibilities(Database database, NetworkList networks, IStringLocalizer<AccountTexts> texts) : IResponsibilities
{
    public async Task<IReadOnlyList<Responsibility>> OfAsync(OrganisationId organisation, PersonId person, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var accounts = await db.Set<Account>().AsNoTracking().Open()
            .Where(account => account.Owner == person || account.Deputy == person).OrderBy(account => account.Name).ToListAsync(cancellationToken);
        return [.. accounts.Select(account => new Responsibility(What(account, person), $"/desk/accounts/{account.Id}/edit"))];
    }

    private string What(Account account, PersonId person) =>
        texts[account.Owner == person ? "OwnerOf" : "DeputyOf", account.Name, networks.NameOf(account.Network)];
}

/// <summary>Marks the resource file with the words for accounts.</summary>
internal sealed class AccountTexts;
