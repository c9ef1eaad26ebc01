using Npgsql;
using TyTal.Calc.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>The rows of a table of pensions, by binary COPY, in the order of the column "row".</summary>
internal sealed class TableSource : IPortfolioSource
{
    private readonly NpgsqlBinaryExporter _rows;

    public TableSource(Database database, TableName table)
    {
        var connection = database.Open();
        using (var count = new NpgsqlCommand($"SELECT count(*) FROM {table}", connection))
        {
            Length = (long)count.ExecuteScalar()!;
        }

        _rows = connection.BeginBinaryExport(
            $"COPY (SELECT id, claim_date, birth_date, annual_earnings_cents, degree_hundredths, insurance, ends FROM {table} ORDER BY row) TO STDOUT (FORMAT BINARY)");
    }

    public long Length { get; }

    public long Position { get; private set; }

    public bool Fetch(Chunk chunk)
    {
        chunk.Count = 0;
        while (chunk.Count < chunk.Capacity && _rows.StartRow() >= 0)
        {
            Read(chunk, chunk.Count++);
        }

        Position += chunk.Count;
        chunk.InputEnd = Position;
        return chunk.Count > 0;
    }

    /// <summary>The server has parsed already.</summary>
    public void Parse(Chunk chunk)
    {
    }

    /// <summary>Nothing: the database closes the connection, whether it still works or broke in the middle of the copy.</summary>
    public void Dispose()
    {
    }

    private void Read(Chunk chunk, int row)
    {
        chunk.Ids[row] = _rows.Read<long>();
        chunk.ClaimDates[row] = Day();
        chunk.BirthDates[row] = Day();
        chunk.AnnualEarnings[row] = OrNull<long>() is { } cents ? new(cents) : FieldText.NoEarnings;
        chunk.Degrees[row] = OrNull<short>() is >= 0 and var degree ? PackedDegree.FromHundredths((ushort)degree) : FieldText.NoDegree;
        chunk.Insurance[row] = OrNull<short>() is >= 0 and < byte.MaxValue and var insurance ? (Insurance)insurance : (Insurance)byte.MaxValue;
        chunk.Ends[row] = Day();
    }

    private PackedDate Day() => OrNull<DateOnly>() is { } day ? FieldText.Packed(day.Year, day.Month, day.Day) : default;

    private T? OrNull<T>()
        where T : struct
    {
        if (!_rows.IsNull)
        {
            return _rows.Read<T>();
        }

        _rows.Skip();
        return null;
    }
}
