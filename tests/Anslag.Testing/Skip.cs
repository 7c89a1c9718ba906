using System.Diagnostics.CodeAnalysis;
using Xunit.v3;

namespace Anslag.Testing;

/// <summary>Leaves a test out, with a reason that <c>bin/test</c> prints.</summary>
public static class Skip
{
    [DoesNotReturn]
    public static void Because(string reason) => throw new SkippedException(DynamicSkipToken.Value + reason);

    private sealed class SkippedException(string message) : Exception(message);
}
