using System.Diagnostics.CodeAnalysis;

namespace Anslag.Kernel.Commands;

/// <summary>What keeps a command from its work and its caller can mend: a sentence for the terminal, without a trace.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is read as a sentence, like BrokenRule")]
[SuppressMessage("Naming", "MA0058:Class name should end with 'Exception'", Justification = "As above")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "A problem always has its sentence")]
public sealed class CommandProblem(string sentence) : Exception(sentence);
