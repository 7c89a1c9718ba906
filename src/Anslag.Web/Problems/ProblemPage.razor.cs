using Anslag.Kernel.Rules;
using Microsoft.AspNetCore.Components;

namespace Anslag.Web.Problems;

/// <summary>What went wrong, what it does not affect, and a way on.</summary>
public sealed partial class ProblemPage
{
    [Parameter]
    public int Code { get; set; } = StatusCodes.Status404NotFound;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Sentence => Http.Items[typeof(BrokenRule)] as string ?? Texts[$"Text{Kind}"];

    private string Kind => Code switch
    {
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status400BadRequest => "BadRequest",
        StatusCodes.Status409Conflict => "Refused",
        StatusCodes.Status413PayloadTooLarge => "TooLarge",
        StatusCodes.Status429TooManyRequests => "TooMany",
        _ => "Failed",
    };
}
