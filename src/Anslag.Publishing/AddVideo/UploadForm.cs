using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Anslag.Publishing.AddVideo;

/// <summary>A form with a file that is too large to be kept before it is looked at: read once, in the order in which it comes.</summary>
internal sealed class UploadForm
{
    private const string Token = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";
    private const int LongestToken = 4096;
    private readonly MultipartReader reader;

    private UploadForm(string boundary, Stream body) => reader = new MultipartReader(boundary, body);

    /// <summary>The form of a request; <see langword="null"/> where it has none with files.</summary>
    public static UploadForm? Of(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        return boundary.Length is > 0 and <= 70 ? new UploadForm(boundary.ToString(), request.Body) : null;
    }

    /// <summary>Whether its first field is the token that one of our own pages was given.</summary>
    public async Task<bool> IsGenuineAsync(IAntiforgery antiforgery, HttpContext http)
    {
        if (await FieldAsync(Token, http.RequestAborted) is not { } field)
            return false;
        var token = new char[LongestToken];
        using var words = new StreamReader(field);
        var length = await words.ReadBlockAsync(token, http.RequestAborted);
        // Where the header has the token, nobody looks for it in a form that has been read already.
        http.Request.Headers[TokenHeader] = new string(token, 0, length);
        return await antiforgery.IsRequestValidAsync(http);
    }

    /// <summary>The file of the next field, if that is its name; an empty one where none was chosen.</summary>
    public Task<Stream?> FileAsync(string name, CancellationToken cancellationToken) => FieldAsync(name, cancellationToken);

    private async Task<Stream?> FieldAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken) is { } section && section.GetContentDispositionHeader()?.Name == name
                ? section.Body
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
