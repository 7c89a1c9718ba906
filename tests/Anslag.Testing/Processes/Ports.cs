using System.Net;
using System.Net.Sockets;

namespace Anslag.Testing;

/// <summary>Free ports on 127.0.0.1, for a program that must come back at the same address after a restart.</summary>
public static class Ports
{
    // Below the range that the system gives to outgoing connections, so that none of those takes a port between two starts.
    private const int First = 20000;
    private const int Count = 12000;
    private static int _next = Environment.ProcessId * 37;

    public static int Free()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _next) % Count);
            if (IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
