using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Kernel.Storage;

/// <summary>The keys that sign cookies and encrypt tokens: in the database, for every node, wrapped by <see cref="KeyFile"/>.</summary>
internal static class KeysAtRest
{
    public static IServiceCollection AddKeysAtRest(this IServiceCollection services)
    {
        services.AddSingleton<KeyFile>();
        services.AddDataProtection().SetApplicationName("Anslag").PersistKeysToDbContext<AnslagDb>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyFile>((options, file) => options.XmlEncryptor = new KeyWrapper(file));
        return services;
    }
}

internal sealed class KeyWrapper(KeyFile file) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(WrappedKey.Wrap(plaintextElement, file.Key), typeof(KeyUnwrapper));
}

/// <summary>Its full name stands in every wrapped key: renaming or moving it makes them unreadable.</summary>
internal sealed class KeyUnwrapper(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => WrappedKey.Open(encryptedElement, services.GetRequiredService<KeyFile>().Key);
}
