using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Anslag.People.Secrets;

/// <summary>Codes that open something. Only their hash is stored; they are long enough that a plain hash gives nothing away.</summary>
public static class Secret
{
    private const int Bytes = 16;

    /// <summary>A new one of 128 bits, fit for an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of it.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
