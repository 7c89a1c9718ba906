namespace Anslag.Simulator.Facebook.State;

/// <summary>A private conversation between a citizen and a page.</summary>
/// <param name="Number">Its own part of the id <c>t_{number}</c>.</param>
/// <param name="Page">The page.</param>
/// <param name="Citizen">The citizen.</param>
public sealed record Conversation(string Number, string Page, Author Citizen)
{
    public string Id => $"t_{Number}";
}

/// <summary>A message in a private conversation.</summary>
/// <param name="Number">Its own part of the id <c>m_{number}</c>.</param>
/// <param name="Conversation">The conversation, by its id.</param>
/// <param name="From">Who wrote it: the citizen, or the page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Created">When it was sent.</param>
public sealed record Message(string Number, string Conversation, Author From, string Text, DateTimeOffset Created)
{
    public string Id => $"m_{Number}";
}
