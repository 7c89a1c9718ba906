namespace Anslag.Simulator.Facebook.State;

internal sealed record TrialPerson(string Id, string Name);

/// <summary>The people that one can be when signing in; both look after every page.</summary>
internal static class TrialPeople
{
    public static readonly IReadOnlyList<TrialPerson> All = [new("122099000000017", "Karin Ek"), new("122099000000034", "Olle Backe")];

    public static TrialPerson? Find(string? id) => All.FirstOrDefault(person => person.Id == id);
}
