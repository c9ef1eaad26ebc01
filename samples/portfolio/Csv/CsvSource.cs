using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace TyTal.Calc.Portfolio;

/// <summary>The rows of a CSV file, or those of one partition of it: fetched as blocks of lines, parsed on any core.</summary>
internal sealed class CsvSource : IPortfolioSource
{
    /// <summary>Fields are plain text: a stray quote spoils its own row and no other.</summary>
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.NoEscape,
        NewLine = "\n",
        HasHeaderRecord = false,
        BadDataFound = null,
        DetectColumnCountChanges = false,
        BufferSize = 1 << 15,
    };

    private readonly LineBlocks _lines;
    private readonly PortfolioColumns _columns;
    private readonly Partition _partition;

    /// <summary>Opens a file at its first row.</summary>
    public CsvSource(string path, Partition partition)
    {
        _partition = partition;
        _lines = new(path);
        byte[] header = [];
        var length = _lines.Read(ref header, mostLines: 1);
        _columns = PortfolioColumns.Of(path, header.AsSpan(0, length));
    }

    public long Length => _lines.Length;

    public long Position => _lines.Position;

    /// <summary>Goes on at the row that begins at a position.</summary>
    public void Seek(long position) => _lines.Seek(position);

    public bool Fetch(Chunk chunk)
    {
        var block = chunk.Lines;
        chunk.LinesLength = _lines.Read(ref block, chunk.Capacity);
        (chunk.Lines, chunk.InputEnd) = (block, _lines.Position);
        return chunk.LinesLength > 0;
    }

    public void Parse(Chunk chunk)
    {
        using var text = new StreamReader(new MemoryStream(chunk.Lines, 0, chunk.LinesLength), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 15);
        using var parser = new CsvParser(text, Format);
        chunk.Count = 0;
        while (parser.Read())
        {
            var id = FieldText.Id(Field(parser, _columns.Id));
            if (_partition.Has(id))
            {
                chunk.Ids[chunk.Count] = id;
                ReadFacts(parser, chunk, chunk.Count++);
            }
        }
    }

    public void Dispose() => _lines.Dispose();

    private void ReadFacts(CsvParser parser, Chunk chunk, int row)
    {
        chunk.ClaimDates[row] = FieldText.Day(Field(parser, _columns.ClaimDate));
        chunk.BirthDates[row] = FieldText.Day(Field(parser, _columns.BirthDate));
        chunk.AnnualEarnings[row] = FieldText.Earnings(Field(parser, _columns.AnnualEarnings));
        chunk.Degrees[row] = FieldText.Degree(Field(parser, _columns.Degree));
        chunk.Insurance[row] = FieldText.Insurance(Field(parser, _columns.Insurance));
        chunk.Ends[row] = FieldText.Day(Field(parser, _columns.Ends));
    }

    /// <summary>A field; nothing when the row is too short.</summary>
    private static string Field(CsvParser parser, int place) => place < parser.Count ? parser[place] : "";
}
