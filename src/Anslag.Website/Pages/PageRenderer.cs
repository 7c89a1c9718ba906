using Anslag.Website.Articles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Anslag.Website.Pages;

/// <summary>Draws a component as static HTML.</summary>
internal sealed class PageRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    public Task<string> DrawAsync(Type component, SiteLanguage language, IDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Reading.InAsync(language, () => DrawAsync(component, parameters));
    }

    private async Task<string> DrawAsync(Type component, IDictionary<string, object?> parameters)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }
}
