namespace Anslag.Channels.Facebook;

/// <summary>A part of a file, read from where it lies.</summary>
internal sealed class FilePart : Stream
{
    private readonly Stream whole;
    private readonly long start;

    public FilePart(Stream whole, long start, long end)
    {
        (this.whole, this.start) = (whole, start);
        Length = Math.Max(0, Math.Min(end, whole.Length) - start);
        whole.Position = start;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => whole.Position - start;
        set => whole.Position = start + value;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        whole.ReadAsync(buffer[..(int)Math.Min(buffer.Length, Length - Position)], cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => whole.Read(buffer, offset, (int)Math.Min(count, Length - Position));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
