using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.HearFacebook;

/// <summary>Reads a body to its last byte, unless it is too large.</summary>
internal static class WholeBody
{
    /// <summary>The body; <see langword="null"/> when it is larger than that.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
            return null;
        var body = new MemoryStream();
        var part = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(part, cancellationToken)) > 0)
        {
            if (body.Length + read > most)
                return null;
            body.Write(part, 0, read);
        }
        return body.ToArray();
    }
}
