namespace Anslag.Browser.Tests;

/// <summary>What wants the machine to itself.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
