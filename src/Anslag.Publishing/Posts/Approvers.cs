using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;

namespace Anslag.Publishing.Posts;

/// <summary>
/// Who may approve a post: an approver in its unit and in the unit of each account that it goes out on, so that nobody speaks in another
/// unit's name. The own website is every unit's.
/// </summary>
public sealed class Approvers(IAccounts accounts, IRights rights, IOrganisationDirectory directory)
{
    /// <summary>Whether the person approves in the post's unit and for each of its channels; not yet whether four eyes have seen it.</summary>
    public async Task<bool> IncludeAsync(Post post, IReadOnlyList<AccountEntry> open, Actor by, CancellationToken cancellationToken) =>
        await rights.HasAsync(by, Role.Approver, post.Unit, cancellationToken) && await BeyondAsync(post, open, by, cancellationToken) is null;

    /// <summary>The first of the post's channels, among the organisation's open accounts, for which the person does not approve.</summary>
    public async Task<AccountEntry?> BeyondAsync(Post post, IReadOnlyList<AccountEntry> open, Actor by, CancellationToken cancellationToken)
    {
        foreach (var account in post.OnAccountsOfOtherUnits(open))
        {
            if (!await rights.HasAsync(by, Role.Approver, account.Unit, cancellationToken))
                return account;
        }
        return null;
    }

    /// <summary>Goes on only if the person approves for each of the post's channels.</summary>
    /// <exception cref="BrokenRule">One of them is another unit's; the sentence names it.</exception>
    public async Task RequireForChannelsAsync(PostAct act, CancellationToken cancellationToken)
    {
        if (await BeyondAsync(act.Post, await OpenAsync(act, cancellationToken), act.By, cancellationToken) is { } beyond)
            throw new BrokenRule(PostRules.ApprovedForEachChannel, beyond.Name);
    }

    /// <summary>Goes on only if another person than the writer can approve: nothing waits for nobody.</summary>
    /// <param name="act">What the actor does.</param>
    /// <param name="fourEyes">Whether a person is another than the writer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BrokenRule">There is none.</exception>
    public async Task RequireAnotherAsync(PostAct act, Func<PersonId, bool> fourEyes, CancellationToken cancellationToken)
    {
        var units = act.Post.OnAccountsOfOtherUnits(await OpenAsync(act, cancellationToken)).Select(account => account.Unit).Prepend(act.Post.Unit).Distinct();
        HashSet<PersonId>? able = null;
        foreach (var unit in units)
        {
            var here = (await directory.WithRoleAsync(act.Post.OrganisationId, Role.Approver, unit, cancellationToken)).Select(person => person.Id);
            able = able is null ? [.. here] : [.. able.Intersect(here)];
        }
        if (!able!.Any(fourEyes))
            throw new BrokenRule(PostRules.SomebodyElseApproves);
    }

    private Task<IReadOnlyList<AccountEntry>> OpenAsync(PostAct act, CancellationToken cancellationToken) =>
        accounts.OpenAsync(act.Post.OrganisationId, cancellationToken);
}

/// <summary>Words about whose channels a post speaks on.</summary>
internal static class Speaking
{
    public static IReadOnlyList<AccountEntry> OnAccountsOfOtherUnits(this Post post, IReadOnlyList<AccountEntry> open) =>
    [
        .. open.Where(account => !account.Network.IsOwnSite && account.Unit != post.Unit && post.Versions.Any(version => version.Account == account.Id)),
    ];
}
