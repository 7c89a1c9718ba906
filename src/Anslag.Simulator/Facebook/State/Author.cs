using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Anslag.Simulator.Facebook.State;

/// <summary>Who wrote something, by id and name.</summary>
public sealed record Author(string Id, string Name)
{
    private const long First = 24_400_000_000_000_000;

    public static Author Of(Page page) => new(page.Id, page.Name);

    /// <summary>A citizen of that name: the same one each time.</summary>
    public static Author Citizen(string name)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return new((First + BitConverter.ToUInt32(digest)).ToString(CultureInfo.InvariantCulture), name);
    }
}
