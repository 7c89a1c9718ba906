using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.People.Today;

/// <summary>On <em>Idag</em>: what could shut people out.</summary>
internal sealed class PeopleToday(Database database, IStringLocalizer<PeopleToday> texts, TimeProvider time) : ITodaySource
{
    public async Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken)
    {
        if (by.Person is not { } person)
            return [];
        await using var db = database.For(by.Organisation);
        var administrators = await db.Set<RoleGrant>().Administrators(db.Set<Person>(), db.Set<Unit>())
            .Select(administrator => administrator.Id).ToListAsync(cancellationToken);
        List<TodayItem> items = [.. await FewCodesAsync(db, person, cancellationToken)];
        if (!administrators.Contains(person))
            return items;
        items.AddRange(await LockedOutAsync(db, cancellationToken));
        if (administrators.Count == 1)
            items.Add(Item(TodayTone.Info, "Alone", "/desk/people/new", time.GetUtcNow()));
        return items;
    }

    private async Task<IEnumerable<TodayItem>> FewCodesAsync(AnslagDb db, PersonId person, CancellationToken cancellationToken)
    {
        var left = await db.Set<RecoveryCode>().LeftOf(person).CountAsync(cancellationToken);
        return left <= RecoveryCode.Few ? [Item(TodayTone.Wait, "FewCodes", "/desk/me", time.GetUtcNow(), left)] : [];
    }

    private async Task<IEnumerable<TodayItem>> LockedOutAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var locked = await db.Set<Person>().Here().Where(person => person.LockoutEnd > now)
            .Select(person => new { person.Id, person.FullName, Until = person.LockoutEnd!.Value }).Take(10).ToListAsync(cancellationToken);
        return locked.Select(person => Item(TodayTone.Late, "LockedOut", $"/desk/people/{person.Id}", now, person.FullName, person.Until.TimeInWords()));
    }

    private TodayItem Item(TodayTone tone, string key, string href, DateTimeOffset at, params object[] details) => new(
        tone is TodayTone.Late ? TodaySection.NeedsHelp : TodaySection.WaitsForYou,
        tone,
        texts[key + ".Label", details],
        texts[key + ".Title", details],
        texts[key + ".Detail", details],
        href,
        texts[key + ".Action"],
        at);
}
