namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>A file that is nowhere: a beginning, and then one sign as often as is asked for. It counts what is read of it.</summary>
internal sealed class GeneratedStream(string start, char rest, long length, bool canSeek = false) : Stream
{
    private long _position;

    internal long BytesRead => _position;

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => canSeek ? length : throw new NotSupportedException();

    public override long Position
    {
        get => canSeek ? _position : throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - _position);
        for (var i = 0; i < read; i++)
        {
            buffer[offset + i] = (byte)(_position + i < start.Length ? start[(int)_position + i] : rest);
        }

        _position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
