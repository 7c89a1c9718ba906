using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>Counts attempts, lets in and refuses, and writes each down.</summary>
internal static class Door
{
    /// <summary>
    /// Counts an attempt before it is judged, so that many at the same time are no more than many after each other. False while the person is locked out.
    /// </summary>
    public static async Task<bool> TryAsync(this AnslagDb db, Person person, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Set<Person>()
            .Where(row => row.Id == person.Id && row.AccessFailedCount < Person.MostWrong && (row.LockoutEnd == null || row.LockoutEnd <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1), cancellationToken) == 1;

    /// <summary>The first of two steps was right: it is no mistake, and the second is counted by itself.</summary>
    public static Task<int> GiveBackAsync(this AnslagDb db, Person person, CancellationToken cancellationToken) =>
        db.Set<Person>().Where(row => row.Id == person.Id && row.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount - 1), cancellationToken);

    public static async Task<SignInOutcome> RefuseAsync(
        this AnslagDb db, Person? person, string from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (person is null)
            return new SignInOutcome.Refused();
        await db.Entry(person).ReloadAsync(cancellationToken);
        db.WriteDown(person, Acts.SignInFailed, from, now);
        if (person.LockOutIfTooMany(now))
            db.WriteDown(person, Acts.LockedOut, from, now);
        await db.SaveChangesAsync(cancellationToken);
        return new SignInOutcome.Refused();
    }

    public static async Task<SignInOutcome> LetInAsync(
        this AnslagDb db, Person person, string act, string from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Entry(person).ReloadAsync(cancellationToken);
        person.ForgetMistakes();
        db.WriteDown(person, act, from, now);
        await db.SaveChangesAsync(cancellationToken);
        return new SignInOutcome.SignedIn(person);
    }

    public static void WriteDown(this AnslagDb db, Person person, string act, string from, DateTimeOffset now) =>
        db.Add(AuditEntry.Of(person.At(from), now, act, nameof(Person), person.Id.ToString()));
}
