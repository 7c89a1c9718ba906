using Anslag.Channels.Contracts;

namespace Anslag.Tests.Channels.Arrivals;

/// <summary>Items that say only what matters.</summary>
internal static class AnItem
{
    public static readonly DateTimeOffset Nine = Anslag.Testing.SwedishTime.At(2026, 11, 23, 9);

    public static IncomingItem Comment(string text = "Var är vattentanken?", string id = "7_1", ItemState state = ItemState.Shown, int minute = 0) =>
        new(ItemKind.Comment, id, state, Nine.AddMinutes(minute))
        {
            Post = "page_7",
            Author = new ItemAuthor("24", "Eva Ström", Address: null, IsUs: false),
            Text = text,
            WrittenAt = Nine,
            Can = new ItemAbilities(Answer: true, Hide: true, Remove: true, AnswerPrivately: false),
            Raw = """{"id":"7_1"}""",
        };
}
