using System.Text.Json;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;

namespace Anslag.Tests.Kernel.Ids;

public sealed class TypedIdTests
{
    private static readonly OrganisationId Organisation = new(new Guid("01939c1e-7b2e-7000-8000-0123456789ab"));

    [Fact]
    public void An_id_is_a_plain_string_in_JSON() =>
        JsonSerializer.Serialize(new Written(Organisation, null), EventJson.Options)
            .Should().Be("""{"organisation":"01939c1e-7b2e-7000-8000-0123456789ab"}""");

    [Fact]
    public void An_id_is_read_back_from_JSON()
    {
        var written = new Written(Organisation, new PersonId(Guid.NewGuid()));

        JsonSerializer.Deserialize<Written>(JsonSerializer.Serialize(written, EventJson.Options), EventJson.Options).Should().Be(written);
    }

    [Fact]
    public void Ids_made_one_after_the_other_sort_so()
    {
        var first = Id.New<PersonId>(DateTimeOffset.UnixEpoch);
        var second = Id.New<PersonId>(DateTimeOffset.UnixEpoch.AddMilliseconds(1));

        string.CompareOrdinal(first.ToString(), second.ToString()).Should().BeNegative();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01939c1e")]
    [InlineData("'; DROP TABLE kernel_audit; --")]
    public void What_is_no_id_is_not_read_as_one(string? text) => Id.Parse<PersonId>(text).Should().BeNull();

    private sealed record Written(OrganisationId Organisation, PersonId? Person);
}
