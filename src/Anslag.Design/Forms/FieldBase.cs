using Microsoft.AspNetCore.Components;

namespace Anslag.Design;

/// <summary>What every field has: a label above, a hint, an error, and their places for those who listen.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>The label.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>The full name in the form, such as <c>Form.Title</c>.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    /// <summary>What to write, in a few words.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and what to do.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether it has to be filled in.</summary>
    [Parameter]
    public bool Required { get; set; }

    /// <summary>Any other attribute of the element itself.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <summary>The element's id; labels, counters and error summaries point at it.</summary>
    protected string Id => IdOf(Name);

    /// <summary>The ids of hint and error.</summary>
    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => $"{ErrorId} {HintId}",
    };

    /// <summary>For <c>aria-invalid</c>.</summary>
    protected string? Invalid => Error is null ? null : "true";

    internal string HintId => $"{Id}-hint";

    internal string ErrorId => $"{Id}-error";

    /// <summary>The id of the element with this name.</summary>
    public static string IdOf(string name) => name.Replace('.', '-').Replace('[', '-').Replace("]", string.Empty, StringComparison.Ordinal);
}
