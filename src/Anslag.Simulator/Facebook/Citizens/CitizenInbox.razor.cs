using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary><c>/facebook/{page}/messages</c>: the private conversations with a page, and a new message.</summary>
public sealed partial class CitizenInbox : ComponentBase
{
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Conversation> Conversations { get; set; }

    [Parameter, EditorRequired]
    public required ILookup<string, Message> Messages { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
