using SkiaSharp;

namespace Anslag.Browser.Tests.Filling;

/// <summary>A drawn place in the invented municipality: sky, hills, a house. No photograph of a real place or person is needed.</summary>
/// <param name="Sky">The colour of the sky.</param>
/// <param name="Hill">The colour of the nearest hill.</param>
/// <param name="House">The colour of the house.</param>
/// <param name="Storeys">How high the house is.</param>
internal sealed record Scene(SKColor Sky, SKColor Hill, SKColor House, int Storeys)
{
    private const int Width = 1600;
    private const int Height = 900;
    private const int Ground = 700;

    public byte[] Jpeg()
    {
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Sky);
        Draw(canvas, SKColors.White.WithAlpha(150), paint => canvas.DrawCircle(1250, 210, 90, paint));
        Hills(canvas, Mixed(Sky, Hill), top: 470, wave: 70);
        Hills(canvas, Hill, top: 590, wave: 45);
        Building(canvas);
        Draw(canvas, Mixed(Hill, SKColors.Black), paint => canvas.DrawRect(0, Ground, Width, Height - Ground, paint));
        return bitmap.Encode(SKEncodedImageFormat.Jpeg, 88).ToArray();
    }

    private static void Hills(SKCanvas canvas, SKColor color, int top, int wave)
    {
        using var line = new SKPathBuilder();
        line.MoveTo(0, Height);
        for (var x = 0; x <= Width; x += 20)
        {
            line.LineTo(x, top + (float)(wave * Math.Sin(x / 210.0 + top)));
        }
        line.LineTo(Width, Height);
        line.Close();
        using var path = line.Detach();
        Draw(canvas, color, paint => canvas.DrawPath(path, paint));
    }

    private void Building(SKCanvas canvas)
    {
        const int left = 420, width = 620, storey = 120;
        var top = Ground - Storeys * storey - 30;
        Draw(canvas, House, paint => canvas.DrawRect(left, top, width, Ground - top, paint));
        Draw(canvas, Mixed(House, SKColors.Black), paint => canvas.DrawRect(left - 24, top - 36, width + 48, 36, paint));
        for (var row = 0; row < Storeys; row++)
        {
            for (var column = 0; column < 5; column++)
            {
                var (x, y) = (left + 45 + column * 115, top + 36 + row * storey);
                Draw(canvas, new SKColor(0xFB, 0xF3, 0xDE), paint => canvas.DrawRect(x, y, 66, 72, paint));
            }
        }
    }

    private static void Draw(SKCanvas canvas, SKColor color, Action<SKPaint> draw)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        draw(paint);
    }

    private static SKColor Mixed(SKColor one, SKColor other) =>
        new((byte)((one.Red * 2 + other.Red) / 3), (byte)((one.Green * 2 + other.Green) / 3), (byte)((one.Blue * 2 + other.Blue) / 3));
}
