using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>Gives a page's token to who reads it with a user token: the same each time, while it is good.</summary>
internal sealed class PageTokens(Ledger ledger)
{
    public Token Of(Page page, Token holder, DateTimeOffset now) => Given(page, holder) ?? ledger.Record(_ => new TokenIssued(
        // From a long-lived user token it never ends; from a short one it ends with it.
        new Token(TokenMaker.Token(), holder.Person, page.Id, now, UserTokens.IsLongLived(holder) ? null : holder.Expires)
        {
            Granted = holder.Granted,
            Declined = holder.Declined,
            Parent = holder.Value,
        })).Token;

    private Token? Given(Page page, Token holder) => ledger.Current.Tokens.Values
        .FirstOrDefault(token => token.Parent == holder.Value && token.Page == page.Id && !token.IsRevoked);
}
