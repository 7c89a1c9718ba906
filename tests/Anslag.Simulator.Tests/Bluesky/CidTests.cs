using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Tests.Bluesky;

/// <summary>The expected hashes were reckoned by another program, in another language.</summary>
public sealed class CidTests
{
    [Theory]
    [InlineData("{}", "bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua")]
    [InlineData(
        """
        {"text":"Åsele 👋","n":-500,"big":4294967296,"list":[true,null,"a"],"b":{"$bytes":"AQIDBA"},
        "ref":{"$link":"bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e"},"langs":["sv"]}
        """,
        "bafyreibloaxlgp7lac2egrkvapqthjiv634zcpyt72lfv46d3rlongryye")]
    public void A_record_hashes_as_everywhere_on_the_network(string json, string cid) =>
        Cid.OfRecord(JsonSerializer.Deserialize<JsonElement>(json)).Should().Be(cid);

    [Fact]
    public void The_order_of_its_parts_does_not_matter() =>
        Cid.OfRecord(JsonSerializer.SerializeToElement(new { a = 1, bb = 2 })).Should().Be(Cid.OfRecord(JsonSerializer.SerializeToElement(new { bb = 2, a = 1 })));

    [Fact]
    public void Bytes_hash_as_everywhere_on_the_network() =>
        Cid.OfBytes("hello world"u8).Should().Be("bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e");

    [Fact]
    public void A_key_for_a_record_is_later_than_the_one_before_also_when_the_clock_stands()
    {
        var now = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
        var first = Tid.After("", now);
        var second = Tid.After(first, now);

        Tid.IsOne(first).Should().BeTrue();
        string.CompareOrdinal(second, first).Should().BePositive();
    }
}
