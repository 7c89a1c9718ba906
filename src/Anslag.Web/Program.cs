using Anslag.Channels;
using Anslag.Design;
using Anslag.Kernel;
using Anslag.Kernel.Commands;
using Anslag.People;
using Anslag.Publishing;
using Anslag.Web.Operations;
using Anslag.Web.Problems;
using Anslag.Web.Security;
using Anslag.Web.Shell;
using Anslag.Web.Start;
using Anslag.Website;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services
    .AddKernel(builder.Configuration)
    .AddDesign()
    .AddPeople(builder.Configuration)
    .AddChannels(builder.Configuration)
    .AddPublishing(builder.Configuration)
    .AddWebsite(builder.Configuration)
    .AddTransportSecurity(builder.Configuration)
    .AddProblems()
    .AddShell()
    .AddOperations()
    .AddDatabaseAtStart();

await using var app = builder.Build();
if (await app.Services.RunCommandAsync(args) is { } exitCode)
    return exitCode;

app.UseTransportSecurity();
app.UseSite();
app.UseDeskHeaders();
app.UseAnslagLocalization();
app.UseProblems();
app.UseDatabaseAtStart();
app.MapStaticAssets();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.UseAntiforgery();

app.MapOperations();
app.MapKernel();
app.MapDesign();
app.MapPeople();
app.MapChannels();
app.MapPublishing();
app.MapWebsite();
app.MapShell();

await app.RunAsync();
return 0;
