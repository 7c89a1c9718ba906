using System.Text.Json;

namespace Anslag.Simulator.Control;

/// <summary>Reads an order, sent as JSON by a program or as a form by the control page, and answers each in its way.</summary>
internal static class ControlOrder
{
    public static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken) where T : class
    {
        try
        {
            return request.HasFormContentType
                ? Convert<T>(await request.ReadFormAsync(cancellationToken))
                : await request.ReadFromJsonAsync<T>(cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A program gets the answer, a person the control page.</summary>
    public static IResult Answer(HttpRequest request, IResult answer) => request.HasFormContentType ? new BackToControl() : answer;

    /// <summary>A sentence that says what is wrong with the order.</summary>
    public static IResult Refuse(string sentence) => TypedResults.BadRequest(new { error = sentence });

    private static T? Convert<T>(IFormCollection form)
    {
        var said = form.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Key, field => field.Value.ToString());
        return JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(said), JsonSerializerOptions.Web);
    }

    private sealed class BackToControl : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = "/control";
            return Task.CompletedTask;
        }
    }
}
