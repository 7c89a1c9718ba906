using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;

namespace Anslag.Channels.Contracts;

/// <summary>The public list of official accounts reads differently now.</summary>
[Event("channels.official-accounts-changed")]
public sealed record OfficialAccountsChanged(OrganisationId Organisation) : IEvent;
