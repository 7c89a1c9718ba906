using SkiaSharp;

namespace Anslag.Browser.Tests.Filling;

/// <summary>An invented municipality and what it tells. No real one is shown in pictures and measurements.</summary>
internal static class Ekbacken
{
    public const string Name = "Ekbackens kommun";

    public static IReadOnlyList<Story> Published { get; } =
    [
        new("Biblioteket öppnar igen efter ombyggnaden",
            """
            På måndag kl. 10 öppnar biblioteket i Ekbacken igen. Lånedisken har flyttat närmare entrén, barnavdelningen har blivit dubbelt så stor och det finns sex nya läsplatser vid fönstren mot parken.

            Hela första veckan bjuder vi på kaffe, och personalen visar gärna runt.
            """,
            "Tecknad bild: ett gult hus i två våningar med en parkbacke bakom", new(Color(0xCFE3EA), Color(0x7FA37A), Color(0xD9A94E), 2)),
        new("Så röjer vi snö i vinter",
            """
            Vi börjar röja när det har kommit fem centimeter snö. Först tar vi gång- och cykelvägar, busshållplatser och vägar till skolor och äldreboenden. Därefter kommer huvudgator och sist villagator.

            När det snöar länge kan det ta upp till ett dygn innan alla gator är klara. Sand finns att hämta gratis vid brandstationen.
            """,
            "Tecknad bild: ett blått hus i snölandskap under ljus himmel", new(Color(0xDDE6EE), Color(0xEDF1F3), Color(0x5E7F9B), 1)),
        new("Vattenläcka på Ekvägen",
            """
            En vattenledning har gått sönder på Ekvägen. Vattnet är avstängt för hus 1–24 medan vi lagar den, som längst till kl. 15.

            Dricksvatten finns att hämta i tanken på Ekskolans gård. Ta med egna kärl.
            """,
            "Tecknad bild: Ekskolan, ett rött hus i två våningar, med skolgården framför", new(Color(0xC7DBDF), Color(0x6E9477), Color(0xA8493B), 2)),
    ];

    public static Story Waiting { get; } = new("Sommarjobb för unga: ansök senast 31 januari",
        """
        Du som är född 2009 eller 2010 och bor i Ekbacken kan söka sommarjobb hos oss. Jobben finns på förskolor, äldreboenden, i parkerna och på biblioteket, och alla varar i tre veckor.

        Ansök senast den 31 januari.
        """,
        "Tecknad bild: kommunhuset, ett grönt hus i tre våningar", new(Color(0xF0DFC6), Color(0x8C9F5F), Color(0x4F7F6C), 3));

    public static Story Late { get; } = new("Vattnet är tillbaka på Ekvägen",
        """
        Läckan på Ekvägen är lagad och vattnet är tillbaka. Det kan vara missfärgat de första minuterna. Spola tills det är klart.
        """,
        "Tecknad bild: ett rött hus i en våning med en kulle bakom", new(Color(0xC7DBDF), Color(0x6E9477), Color(0xA8493B), 1));

    public static Story Planned(DateTime at) => new("Fullmäktige möts och sänder på webben",
        """
        Kommunfullmäktige möts i Folkets hus. Mötet är öppet för alla och sänds direkt på webbplatsen. Först på listan står budgeten för nästa år.
        """,
        "Tecknad bild: Folkets hus, ett vitt hus i två våningar i kvällsljus", new(Color(0xC9B7C9), Color(0x6B6A86), Color(0xE9E3DA), 2)) { At = at };

    private static SKColor Color(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
