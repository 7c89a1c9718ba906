namespace Anslag.Channels.Contracts;

/// <summary>A network where citizens speak to us. It keeps no state and returns what is expected, as every <see cref="INetwork"/>.</summary>
public interface IDialogueNetwork : INetwork
{
    /// <summary>Reads what came in after the cursor; without one, what lies near. The same item may come again, and in any order.</summary>
    Task<Reading> ReadAsync(AccountConnection connection, string? cursor, CancellationToken cancellationToken);

    /// <summary>Answers the item at <see cref="Sending.About"/>, where everybody sees it or, for a message, in private.</summary>
    Task<Outcome> AnswerAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Hides the item at <see cref="Sending.About"/> from others; something already hidden is a success.</summary>
    Task<Outcome> HideAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Shows a hidden item again.</summary>
    Task<Outcome> ShowAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Removes the item at <see cref="Sending.About"/>; something already gone is a success.</summary>
    Task<Outcome> RemoveAsync(Sending sending, CancellationToken cancellationToken);
}
