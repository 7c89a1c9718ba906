using Anslag.Design;
using Anslag.Kernel.Rules;

namespace Anslag.People.Contracts;

/// <summary>What has to be changed in a form, each at its field.</summary>
public sealed class FormProblems(RuleTexts texts)
{
    private const string Form = "Form.";
    private readonly List<Problem> all = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Problem> All => all;

    /// <summary>The sentence at a field.</summary>
    public string? At(string field) => all.Find(problem => problem.Field == Form + field)?.Text;

    /// <summary>A broken rule in words.</summary>
    public void Add(BrokenRule broken) => all.Add(new Problem(texts.Sentence(broken), broken.Field is null ? null : Form + broken.Field));

    /// <summary>A sentence of the page's own.</summary>
    public void Add(string sentence) => all.Add(new Problem(sentence, Field: null));

    /// <summary>Does what the form asks for; false, with the sentence kept, when a rule would be broken.</summary>
    public async Task<bool> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (BrokenRule broken)
        {
            Add(broken);
            return false;
        }
    }
}
