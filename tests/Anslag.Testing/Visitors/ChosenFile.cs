using AngleSharp.Io.Dom;

namespace Anslag.Testing;

/// <summary>A file that a visitor has chosen in a form.</summary>
internal sealed class ChosenFile(string name, byte[] content, string type) : IFile
{
    public string Name => name;

    public string Type => type;

    public int Length => content.Length;

    public Stream Body => new MemoryStream(content);

    public bool IsClosed => false;

    public DateTime LastModified => DateTime.UnixEpoch;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => throw new NotSupportedException();

    public void Close()
    {
    }

    public void Dispose()
    {
    }
}
