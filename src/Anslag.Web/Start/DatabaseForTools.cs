using Anslag.Channels;
using Anslag.Kernel;
using Anslag.Kernel.Storage;
using Anslag.People;
using Anslag.Publishing;
using Anslag.Website;
using Microsoft.EntityFrameworkCore.Design;

namespace Anslag.Web.Start;

/// <summary>The whole model, for the tool that writes migrations (<c>bin/migration</c>).</summary>
internal sealed class DatabaseForTools : IDesignTimeDbContextFactory<AnslagDb>
{
    public AnslagDb CreateDbContext(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services
            .AddKernel(builder.Configuration)
            .AddPeople(builder.Configuration)
            .AddChannels(builder.Configuration)
            .AddPublishing(builder.Configuration)
            .AddWebsite(builder.Configuration);
        return builder.Services.BuildServiceProvider().GetRequiredService<Database>().AcrossOrganisations();
    }
}
