using System.Globalization;

namespace Anslag.Kernel.Ids;

/// <summary>Makes and reads typed ids.</summary>
public static class Id
{
    /// <summary>A new id that sorts by <paramref name="now"/> (UUID version 7, RFC 9562).</summary>
    public static T New<T>(DateTimeOffset now)
        where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7(now));

    /// <summary>A new id that tells nothing about when it was made.</summary>
    public static T Random<T>()
        where T : struct, ITypedId<T> => T.From(Guid.NewGuid());

    /// <summary>Reads an id from an address or a form; <see langword="null"/> when it is none.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, ITypedId<T> =>
        Guid.TryParse(text, CultureInfo.InvariantCulture, out var value) ? T.From(value) : null;
}
