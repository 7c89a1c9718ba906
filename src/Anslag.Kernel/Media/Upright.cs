using SkiaSharp;

namespace Anslag.Kernel.Media;

/// <summary>Turns a picture as its camera says that it was held (EXIF 2.32, orientation), for afterwards nobody can ask the camera.</summary>
internal static class Upright
{
    public static SKBitmap Turn(SKBitmap picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
            return picture;
        var info = LiesDown(origin) ? picture.Info.WithSize(picture.Height, picture.Width) : picture.Info;
        var turned = new SKBitmap(info);
        using var canvas = new SKCanvas(turned);
        canvas.Clear(SKColors.Transparent);
        canvas.SetMatrix(Matrix(origin, picture.Width, picture.Height));
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        picture.Dispose();
        return turned;
    }

    private static bool LiesDown(SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    private static SKMatrix Matrix(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => Of(-1, 0, width, 0, 1, 0),
        SKEncodedOrigin.BottomRight => Of(-1, 0, width, 0, -1, height),
        SKEncodedOrigin.BottomLeft => Of(1, 0, 0, 0, -1, height),
        SKEncodedOrigin.LeftTop => Of(0, 1, 0, 1, 0, 0),
        SKEncodedOrigin.RightTop => Of(0, -1, height, 1, 0, 0),
        SKEncodedOrigin.RightBottom => Of(0, -1, height, -1, 0, width),
        SKEncodedOrigin.LeftBottom => Of(0, 1, 0, -1, 0, width),
        _ => SKMatrix.Identity,
    };

    private static SKMatrix Of(float scaleX, float skewX, float moveX, float skewY, float scaleY, float moveY) =>
        new(scaleX, skewX, moveX, skewY, scaleY, moveY, 0, 0, 1);
}
