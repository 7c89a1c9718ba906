using Anslag.Design;
using Anslag.Kernel.Rules;

namespace Anslag.Publishing.Posts;

/// <summary>What a form of one post does: act, and either go on or say what is wrong.</summary>
public sealed class PostForm(RuleTexts rules, Microsoft.AspNetCore.Components.NavigationManager navigation)
{
    /// <summary>Acts, then goes on; or answers what is wrong.</summary>
    public async Task<IReadOnlyList<Problem>> ActAsync(Func<Task> act, string next, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await act();
        }
        catch (BrokenRule broken)
        {
            return [new Problem(rules.Sentence(broken), broken.Field)];
        }
        navigation.NavigateTo(next);
        return [];
    }
}
