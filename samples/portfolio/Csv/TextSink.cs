namespace TyTal.Calc.Portfolio;

/// <summary>Writes the text of chunks to a file that gets its name when it is whole; interrupted, it starts again.</summary>
internal sealed class TextSink : IResultSink
{
    private readonly string _path;
    private readonly FileStream _file;

    public TextSink(string path, ReadOnlySpan<byte> header)
    {
        (_path, _file) = (path, new(path + ".part", FileMode.Create));
        _file.Write(header);
    }

    public void Format(Chunk chunk)
    {
    }

    public void Write(Chunk chunk) => _file.Write(chunk.Text.Written);

    public void Commit(long inputPosition)
    {
    }

    public void Complete()
    {
        _file.Dispose();
        File.Move(_path + ".part", _path, overwrite: true);
    }

    public void Dispose() => _file.Dispose();
}
