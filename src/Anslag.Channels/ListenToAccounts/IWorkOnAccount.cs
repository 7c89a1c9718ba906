using Anslag.Channels.Contracts;
using Anslag.Kernel.Work;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Work that is about one account.</summary>
public interface IWorkOnAccount : IWork
{
    /// <summary>The account.</summary>
    AccountId AccountId { get; }
}
