using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Kernel.Commands;

/// <summary>Finds and runs the command that the program was started with.</summary>
public static class ProgramCommands
{
    /// <summary>
    /// Runs the named command; <see langword="null"/> when the first argument names none and the program shall serve. Settings stand
    /// between the name and the command's own arguments, as <c>--Section:Key=value</c>.
    /// </summary>
    public static async Task<int?> RunCommandAsync(this IServiceProvider services, string[] arguments, CancellationToken cancellationToken = default)
    {
        if (arguments is not [var name, .. var rest])
            return null;
        await using var scope = services.CreateAsyncScope();
        var command = scope.ServiceProvider.GetServices<IProgramCommand>().FirstOrDefault(command => command.Name == name);
        var words = rest.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal));
        return command is null ? null : await RunAsync(command, words, cancellationToken);
    }

    private static async Task<int> RunAsync(IProgramCommand command, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await command.RunAsync([.. arguments], cancellationToken);
        }
        catch (CommandProblem problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }
}
