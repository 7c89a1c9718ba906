using Microsoft.AspNetCore.Diagnostics;

namespace Anslag.Web.Problems;

/// <summary>A fault of the program's own leaves a person's answer empty, to be filled with a page in words; it is in the log already.</summary>
internal sealed class FaultHandler : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) =>
        ValueTask.FromResult(httpContext.WantsPage());
}
