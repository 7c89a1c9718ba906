namespace Anslag.Simulator.Facebook.State;

/// <summary>What a citizen thinks of the page: recommended or not, with words.</summary>
public sealed record Rating(string Number, string Page, Author Reviewer, bool Recommends, string Text, DateTimeOffset Created)
{
    public string Id => $"{Page}_{Number}";
}
