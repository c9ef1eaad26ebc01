using Npgsql;
using NpgsqlTypes;
using TyTal.Calc.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>The columns of the two tables: what cannot be read is null in that of the pensions, and enums are their numbers.</summary>
internal static class Tables
{
    private const string PensionColumns =
        "id bigint NOT NULL, claim_date date, birth_date date, annual_earnings_cents bigint, degree_hundredths smallint, insurance smallint, ends date";

    private const string ResultColumns =
        "id bigint NOT NULL, old_monthly_cents bigint NOT NULL, new_monthly_cents bigint NOT NULL, difference_cents bigint NOT NULL, cause smallint NOT NULL, status smallint NOT NULL";

    public static TableSink Pensions(Database database, TableName table) => new(database, table, PensionColumns, WritePension);

    public static TableSink Results(Database database, TableName table) => new(database, table, ResultColumns, WriteResult);

    /// <summary>The results in the order of "row", as CSV.</summary>
    public static long Export(Database database, TableName table, Stream output)
    {
        using var rows = database.Open().BeginBinaryExport(
            $"COPY (SELECT id, old_monthly_cents, new_monthly_cents, difference_cents, cause, status FROM {table} ORDER BY row) TO STDOUT (FORMAT BINARY)");
        var (text, count) = (new ByteText(), 0L);
        text.Append(ResultText.Header);
        for (; rows.StartRow() >= 0; count++)
        {
            ResultText.Append(
                text, rows.Read<long>(), new(rows.Read<long>()), new(rows.Read<long>()), new(rows.Read<long>()), (ChangeCause)rows.Read<short>(), (RowStatus)rows.Read<short>());
            if (text.Length > 1 << 20)
            {
                output.Write(text.Written);
                text.Clear();
            }
        }

        output.Write(text.Written);
        return count;
    }

    private static void WritePension(NpgsqlBinaryImporter to, Chunk chunk, int row)
    {
        to.Write(chunk.Ids[row]);
        WriteDay(to, chunk.ClaimDates[row]);
        WriteDay(to, chunk.BirthDates[row]);
        WriteOrNull(to, chunk.AnnualEarnings[row].Cents, chunk.AnnualEarnings[row] != FieldText.NoEarnings);
        WriteOrNull(to, (short)Math.Min(chunk.Degrees[row].Hundredths, (ushort)short.MaxValue), chunk.Degrees[row].IsDegree);
        WriteOrNull(to, (short)chunk.Insurance[row], Enum.IsDefined(chunk.Insurance[row]));
        WriteDay(to, chunk.Ends[row]);
    }

    private static void WriteResult(NpgsqlBinaryImporter to, Chunk chunk, int row)
    {
        to.Write(chunk.Ids[row]);
        to.Write(chunk.Old[row].Cents);
        to.Write(chunk.New[row].Cents);
        to.Write(chunk.Difference[row].Cents);
        to.Write((short)chunk.Causes[row]);
        to.Write((short)chunk.Statuses[row]);
    }

    private static void WriteDay(NpgsqlBinaryImporter to, PackedDate day)
    {
        if (day.IsDay)
        {
            to.Write(day.ToLocalDate().ToDateOnly(), NpgsqlDbType.Date);
        }
        else
        {
            to.WriteNull();
        }
    }

    private static void WriteOrNull<T>(NpgsqlBinaryImporter to, T value, bool isKnown)
    {
        if (isKnown)
        {
            to.Write(value);
        }
        else
        {
            to.WriteNull();
        }
    }
}
