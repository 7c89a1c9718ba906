using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Anslag.Kernel.Commands;
using Anslag.Kernel.Storage;
using Npgsql;

namespace Anslag.Kernel.Backup;

/// <summary>PostgreSQL's own tools. They are told where and who in their environment, which other users of the machine cannot read.</summary>
internal sealed class PostgresCopy(StorageOptions storage) : IDatabaseCopy
{
    private readonly NpgsqlConnectionStringBuilder address = new(storage.Postgres);

    public Task SaveAsync(string file, CancellationToken cancellationToken) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}"], cancellationToken);

    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(storage.Postgres);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public')", connection);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public Task LoadAsync(string file, CancellationToken cancellationToken) => RunAsync(
        "pg_restore",
        ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={address.Database}", file],
        cancellationToken);

    private async Task RunAsync(string tool, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(tool, arguments);
        var said = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new CommandProblem($"{tool} failed: {said.Trim()}");
    }

    private Process Start(string tool, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (name, value) in Place().Where(variable => variable.Value is { Length: > 0 }))
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CommandProblem($"{tool} is missing. On Debian: apt-get install postgresql-client");
        }
    }

    private Dictionary<string, string?> Place() => new()
    {
        ["PGHOST"] = address.Host,
        ["PGPORT"] = address.Port.ToString(CultureInfo.InvariantCulture),
        ["PGDATABASE"] = address.Database,
        ["PGUSER"] = address.Username,
        ["PGPASSWORD"] = address.Password,
        ["PGSSLROOTCERT"] = address.RootCertificate,
        ["PGSSLMODE"] = address.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        },
    };
}
