namespace Anslag.Channels.Contracts;

/// <summary>A network where citizens speak to us. It keeps no state and returns what is expected, as every <see cref="INetwork"/>.</summary>
public interface IDialogueNetwork : INetwork
{
    /// <summary>Reads what came in after the cursor; without one, what lies near. The same item may come again, and in any order.</summary>
    Task<Reading> ReadAsync(AccountConnection connection, string? cursor, CancellationToken cancellationToken);

    /// <summary>Asks the network to tell of what comes in when it does, where it can and where it has an address to tell it to.</summary>
    Task<Promptness> AskToBeToldAsync(AccountConnection connection, CancellationToken cancellationToken);

    /// <summary>Reads what the network has told of; <paramref name="told"/> is what it sent. The reading has no cursor.</summary>
    Task<Reading> ReadToldAsync(AccountConnection connection, string told, CancellationToken cancellationToken);

    /// <summary>Answers the item at <see cref="Sending.About"/>, where everybody sees it or, for a message, in private.</summary>
    Task<Outcome> AnswerAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Hides the item at <see cref="Sending.About"/> from others; something already hidden is a success.</summary>
    Task<Outcome> HideAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Shows a hidden item again.</summary>
    Task<Outcome> ShowAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Removes the item at <see cref="Sending.About"/>; something already gone is a success.</summary>
    Task<Outcome> RemoveAsync(Sending sending, CancellationToken cancellationToken);
}
