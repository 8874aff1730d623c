namespace LocalPlan.Infrastructure.Imports;

/// <summary>How many bytes a file may still unpack to; headers are not believed.</summary>
internal sealed class Inflation(long limit)
{
    private long _left = limit;

    public void Take(int count)
    {
        _left -= count;
        if (_left < 0)
            throw new InflationException();
    }
}

/// <summary>A file unpacks to more than any plan could hold.</summary>
internal sealed class InflationException : Exception;

internal sealed class InflationStream(Stream inner, Inflation budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        budget.Take(read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
