using Anslag.Design;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>Name and language.</summary>
public sealed partial class MyName(ChangeName change, RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter, EditorRequired]
    public required MyDetails Details { get; set; }

    [SupplyParameterFromForm(FormName = "name")]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    private static IReadOnlyList<Choice> LanguageChoices => [.. Languages.All.Select(language => new Choice(language.Code, language.Name))];

    protected override void OnInitialized() => Form ??= new FormFields();

    private async Task SaveAsync()
    {
        if (!await Problems.TryAsync(async () =>
            await Session.GoOnAsync(Http, await change.HandleAsync(Form!.FullName, Form.Language, Http.Actor(), Http.RequestAborted))))
            return;
        navigation.NavigateTo("/desk/me");
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? FullName { get; set; }

        public string? Language { get; set; }
    }
}
