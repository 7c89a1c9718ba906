using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Passkeys;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>The passkeys.</summary>
public sealed partial class MyPasskeys(AddPasskey add, RemovePasskey remove, PasskeyCeremony ceremony, RuleTexts rules, TimeProvider time)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter, EditorRequired]
    public required MyDetails Details { get; set; }

    [SupplyParameterFromForm(FormName = "passkey")]
    public FormFields? Form { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private DateTimeOffset Now { get; } = time.GetUtcNow();

    protected override void OnInitialized() => Form ??= new FormFields();

    private Task AddAsync() => DoAsync(async () =>
    {
        var made = await ceremony.MadeAsync(Form!.Credential ?? string.Empty);
        await add.HandleAsync(made, Form.PasskeyName is { Length: > 0 } name ? name : Texts["Title"], Http.Actor(), Http.RequestAborted);
    });

    private Task RemoveAsync(string id) => DoAsync(() => remove.HandleAsync(Convert.FromHexString(id), Http.Actor(), Http.RequestAborted));

    private async Task DoAsync(Func<Task> act)
    {
        if (await Problems.TryAsync(act))
            Navigation.NavigateTo("/desk/me");
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? PasskeyName { get; set; }

        public string? Credential { get; set; }
    }
}
