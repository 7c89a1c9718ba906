namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>An account as its owner gives it to the desk, the server that keeps it, and the directory that tells which server that is.</summary>
public sealed record PdsAccount(string Did, string Handle, string AppPassword, Uri Pds, Uri Plc);
