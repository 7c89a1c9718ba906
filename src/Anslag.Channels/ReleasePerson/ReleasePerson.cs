using Anslag.Channels.Accounts;
using Anslag.Kernel.Events;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ReleasePerson;

/// <summary>Who has left answers for no account any more; accounts left without anybody show on Idag.</summary>
internal sealed class ReleasePerson : ISubscriber<PersonLeft>
{
    public async Task HandleAsync(PersonLeft happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var person = happened.Person;
        var accounts = await db.Set<Account>().Where(account => account.Owner == person || account.Deputy == person).ToListAsync(cancellationToken);
        accounts.ForEach(account => account.Release(person));
        db.Signal(new Signal(Account.Topic, happened.Organisation));
    }
}
