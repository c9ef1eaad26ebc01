namespace TyTal.Calc.Portfolio;

/// <summary>Cuts a file into blocks of whole lines and knows the position of each: the rows of a block can be read on any core, and a run can go on from any block.</summary>
/// <remarks>A line ends with a line feed: the fields of a portfolio hold none.</remarks>
internal sealed class LineBlocks : IDisposable
{
    /// <summary>The longest block; a line cannot be longer.</summary>
    public const int MostBytes = 1 << 23;

    private const int BytesOfUsualRow = 80;

    private readonly FileStream _file;
    private byte[] _ahead = [];
    private int _aheadLength;

    public LineBlocks(string path)
    {
        _file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        Length = _file.Length;
    }

    /// <summary>The length of the file.</summary>
    public long Length { get; }

    /// <summary>Where the next block begins.</summary>
    public long Position { get; private set; }

    /// <summary>Goes to the beginning of a line.</summary>
    public void Seek(long position)
    {
        (Position, _aheadLength) = (position, 0);
        _file.Seek(position, SeekOrigin.Begin);
    }

    /// <summary>Reads the next lines, as many as there are but not more than <paramref name="mostLines"/>.</summary>
    /// <returns>The number of bytes; 0 at the end of the file.</returns>
    public int Read(ref byte[] block, int mostLines)
    {
        if (block.Length == 0)
        {
            block = new byte[Math.Min(MostBytes, Math.Max(1 << 12, mostLines * BytesOfUsualRow))];
        }

        var length = Fill(block, TakeAhead(ref block));
        var end = EndOfLines(block.AsSpan(0, length), mostLines);
        while (end == 0 && length == block.Length)
        {
            if (length >= MostBytes)
            {
                throw new RunFailedException($"{_file.Name}: the line at byte {Position} is longer than {MostBytes} bytes.");
            }

            Array.Resize(ref block, 2 * block.Length);
            length = Fill(block, length);
            end = EndOfLines(block.AsSpan(0, length), mostLines);
        }

        // The last line may have no line feed.
        end = end == 0 ? length : end;
        Keep(block.AsSpan(end, length - end));
        Position += end;
        return end;
    }

    public void Dispose() => _file.Dispose();

    private int TakeAhead(ref byte[] block)
    {
        if (_aheadLength > block.Length)
        {
            Array.Resize(ref block, _aheadLength);
        }

        _ahead.AsSpan(0, _aheadLength).CopyTo(block);
        return _aheadLength;
    }

    private int Fill(byte[] block, int length) => length + _file.ReadAtLeast(block.AsSpan(length), block.Length - length, throwOnEndOfStream: false);

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_ahead.Length < rest.Length)
        {
            _ahead = new byte[rest.Length];
        }

        rest.CopyTo(_ahead);
        _aheadLength = rest.Length;
    }

    /// <summary>The end of the last whole line that may be taken; 0 when not even one line is whole.</summary>
    private static int EndOfLines(ReadOnlySpan<byte> block, int mostLines)
    {
        var end = 0;
        for (var line = 0; line < mostLines; line++)
        {
            var length = block[end..].IndexOf((byte)'\n') + 1;
            if (length == 0)
            {
                return end;
            }

            end += length;
        }

        return end;
    }
}
