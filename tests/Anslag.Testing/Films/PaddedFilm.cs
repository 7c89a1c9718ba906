using System.Buffers.Binary;

namespace Anslag.Testing;

/// <summary>A film followed by an empty box (ISO/IEC 14496-12, <c>free</c>, with a 64-bit size) that players pass over. It is made while it is read.</summary>
internal sealed class PaddedFilm : Stream
{
    private const int BoxHeader = 16;
    private readonly byte[] _beginning;

    public PaddedFilm(byte[] film, long size)
    {
        var box = new byte[BoxHeader];
        BinaryPrimitives.WriteInt32BigEndian(box, 1);
        "free"u8.CopyTo(box.AsSpan(4));
        BinaryPrimitives.WriteInt64BigEndian(box.AsSpan(8), size - film.Length);
        _beginning = [.. film, .. box];
        Length = size;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var part = buffer[..(int)Math.Min(buffer.Length, Length - Position)];
        part.Clear();
        if (Position < _beginning.Length)
            _beginning.AsSpan((int)Position, (int)Math.Min(part.Length, _beginning.Length - Position)).CopyTo(part);
        Position += part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
