using Anslag.Design;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Forms;

/// <summary>What has to be changed in a form, each at its field.</summary>
public sealed class FormProblems(RuleTexts texts)
{
    private const string Form = "Form.";
    private readonly List<Problem> all = [];

    public IReadOnlyList<Problem> All => all;

    public string? At(string field) => all.Find(problem => problem.Field == Form + field)?.Text;

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
            all.Add(new Problem(texts.Sentence(broken), broken.Field is null ? null : Form + broken.Field));
            return false;
        }
    }
}
