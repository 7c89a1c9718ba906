using System.Globalization;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Media;

/// <summary>A large film passes through the program a part at a time. <c>ANSLAG_LARGE_FILM</c> says how large, in megabytes.</summary>
[Collection(typeof(AloneInTheProcess))]
public sealed class VideoMemoryTests
{
    private const long Megabyte = 1_000_000;
    private const long MostGrowth = 60 * Megabyte;

    private static long Size => Megabyte
        * (long.TryParse(Environment.GetEnvironmentVariable("ANSLAG_LARGE_FILM"), CultureInfo.InvariantCulture, out var megabytes) ? megabytes : 300);

    [Fact]
    public async Task A_large_film_does_not_raise_the_memory()
    {
        using var folder = new TemporaryFolder();
        var options = new MediaOptions { MostVideoBytes = Size };
        using var intake = new VideoIntake(
            new MediaFolder(new StorageOptions { Folder = folder.Path }, TimeProvider.System), new VideoTools(options, TimeProvider.System), new Intake(options), options);
        await using var film = new WatchedStream(new Film { FastStart = true }.Padded(Size));
        GC.Collect();
        var before = Environment.WorkingSet;

        await intake.ReceiveAsync(film, TestContext.Current.CancellationToken);

        film.Position.Should().Be(Size);
        (Math.Max(film.HighestWorkingSet, Environment.WorkingSet) - before).Should().BeLessThan(MostGrowth);
    }

    /// <summary>Looks at the process's memory while it is read.</summary>
    private sealed class WatchedStream(Stream inner) : Stream
    {
        private long nextLook;

        public long HighestWorkingSet { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            if (Position >= nextLook)
            {
                HighestWorkingSet = Math.Max(HighestWorkingSet, Environment.WorkingSet);
                nextLook = Position + (10 * Megabyte);
            }
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

/// <summary>Runs when no other test does: the memory that it looks at is then its own.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneInTheProcess;
