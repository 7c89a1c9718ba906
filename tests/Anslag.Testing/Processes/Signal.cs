using System.Runtime.InteropServices;

namespace Anslag.Testing;

internal static partial class Signal
{
    private const int Term = 15;

    /// <summary>Asks a process to end, as a service manager does. <see cref="System.Diagnostics.Process"/> can only kill.</summary>
    public static void Terminate(int process)
    {
        // The process may have ended by itself; that is what was asked for.
        _ = Kill(process, Term);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
