using System.Text.Json;
using Anslag.Channels.Accounts;
using Anslag.Channels.Facebook;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.HearFacebook;

/// <summary>Keeps what Facebook tells, for each account that it is about, and does nothing more: it is read afterwards.</summary>
internal sealed class HearFacebook(Database database, FacebookApps apps, TimeProvider time)
{
    /// <summary>Keeps it; false for what Facebook has not signed, or what cannot be read.</summary>
    public async Task<bool> HandleAsync(byte[] body, string signature, CancellationToken cancellationToken)
    {
        if (HookSignature.SignerOf(body, signature, apps) is not { } isTrial || Entries(body) is not { } entries)
            return false;
        await using var db = database.AcrossOrganisations();
        foreach (var (page, told) in entries)
            await KeepAsync(db, page, told, isTrial, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>A page can be in the registers of several organisations. What is signed by the trial app is never about a real one.</summary>
    private async Task KeepAsync(AnslagDb db, string page, string told, bool isTrial, CancellationToken cancellationToken)
    {
        var accounts = await db.Set<Account>().AsNoTracking().Open()
            .Where(account => account.Network == FacebookNetwork.Key && account.NetworkId == page && account.IsTrial == isTrial)
            .ToListAsync(cancellationToken);
        foreach (var account in accounts)
        {
            var tiding = Tiding.Of(account, told, time.GetUtcNow());
            if (await db.Set<Tiding>().FindAsync([tiding.Id], cancellationToken) is not null)
                continue;
            db.Add(tiding);
            db.Signal(new Signal(Tiding.Topic, account.OrganisationId));
        }
    }

    private static List<(string Page, string Told)>? Entries(byte[] body)
    {
        try
        {
            using var sent = JsonDocument.Parse(body);
            return [.. sent.RootElement.GetProperty("entry").EnumerateArray().Select(entry => (entry.GetProperty("id").ToString(), entry.GetRawText()))];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
