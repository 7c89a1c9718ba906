using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Anslag.People.Persons;

/// <summary>Identity's view of people, across organisations: who signs in is not known to belong anywhere yet.</summary>
internal sealed class PersonStore(AnslagDb db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Person, AnslagDb, PersonId, IdentityUserClaim<PersonId>, IdentityUserLogin<PersonId>, IdentityUserToken<PersonId>, IdentityUserPasskey<PersonId>>(
        db, describer)
{
    public override PersonId ConvertIdFromString(string? id) => Id.Parse<PersonId>(id) ?? default;

    public override string ConvertIdToString(PersonId id) => id.ToString();
}
