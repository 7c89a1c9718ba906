using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Views;

/// <summary>An account, as it stands beside its posts.</summary>
internal sealed record ProfileView(string Did, string Handle, string DisplayName, string CreatedAt)
{
    public static ProfileView Of(Account account) => new(account.Did, account.Handle, account.Name, XrpcTime.Written(account.Opened));
}
