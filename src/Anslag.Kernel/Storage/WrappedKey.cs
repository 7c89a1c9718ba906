using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Anslag.Kernel.Storage;

/// <summary>An element encrypted with AES-256-GCM: nonce, tag and ciphertext, one after the other, in Base64.</summary>
internal static class WrappedKey
{
    public static readonly XName Element = "anslagWrappedKey";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static XElement Wrap(XElement plain, byte[] key)
    {
        var content = Encoding.UTF8.GetBytes(plain.ToString(SaveOptions.DisableFormatting));
        var wrapped = new byte[NonceLength + TagLength + content.Length];
        var (nonce, tag, cipher) = Parts(wrapped);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce.Span, content, cipher.Span, tag.Span);
        return new XElement(Element, Convert.ToBase64String(wrapped));
    }

    public static XElement Open(XElement wrapped, byte[] key)
    {
        var (nonce, tag, cipher) = Parts(Convert.FromBase64String(wrapped.Value));
        var content = new byte[cipher.Length];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, content);
        return XElement.Parse(Encoding.UTF8.GetString(content));
    }

    public static bool CanOpen(XElement wrapped, byte[] key)
    {
        try
        {
            Open(wrapped, key);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Parts(byte[] wrapped) =>
        (wrapped.AsMemory(0, NonceLength), wrapped.AsMemory(NonceLength, TagLength), wrapped.AsMemory(NonceLength + TagLength));
}
