using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>Writes a synthetic portfolio as CSV, row by row, in constant memory.</summary>
internal static class PortfolioGenerator
{
    public const long MostRows = 1_000_000_000;
    private const long FirstId = 1_000_000_000;
    private const int FlushedAt = 1 << 20;

    /// <summary>The column names of a portfolio.</summary>
    public static ReadOnlySpan<byte> Header => "id,claim_date,birth_date,annual_earnings,degree,insurance,ends\n"u8;

    /// <summary>Writes pensions in payment, or with a year the claim events of that year.</summary>
    public static void Write(Stream output, long rows, ulong seed, bool faults, int? eventsOf = null)
    {
        var text = new ByteText();
        text.Append(Header);
        for (var row = 0L; row < rows; row++)
        {
            Append(text, FirstId + row, eventsOf is { } year ? SyntheticEvent.Of(seed, row, year) : SyntheticPension.Of(seed, row), faults ? SyntheticFault.Of(seed, row) : null);
            if (text.Length > FlushedAt)
            {
                output.Write(text.Written);
                text.Clear();
            }
        }

        output.Write(text.Written);
    }

    private static void Append(ByteText text, long id, SyntheticPension pension, FaultyField? fault)
    {
        text.Append(id);
        Field(text, fault is FaultyField.ClaimDate or FaultyField.ClaimBefore2016 ? fault : null, pension.ClaimDate, Day);
        Field(text, fault is FaultyField.BirthAfterClaim ? fault : null, pension.BirthDate, Day);
        Field(text, fault is FaultyField.NegativeEarnings or FaultyField.EarningsInWords ? fault : null, pension.EarningsCents, static (to, cents) => to.AppendHundredths(cents));
        Field(text, fault is FaultyField.DegreeAbove100 or FaultyField.DegreeUnder10 ? fault : null, pension.Degree, static (to, degree) => to.Append(degree));
        Field(text, fault is FaultyField.Insurance ? fault : null, pension.Insurance, static (to, insurance) => to.Append(FieldNames.Of((Insurance)insurance)));
        Field(text, null, pension.Ends, Day);
        text.Append((byte)'\n');
    }

    private static void Field<T>(ByteText text, FaultyField? fault, T value, Action<ByteText, T> write)
    {
        text.Append((byte)',');
        if (fault is { } field)
        {
            text.Append(SyntheticFault.Text(field));
        }
        else
        {
            write(text, value);
        }
    }

    private static void Day(ByteText text, DateOnly day) => text.AppendDay(day.Year, day.Month, day.Day);
}
