using System.Buffers;
using NodaTime;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>The daily allowances of a calendar year that stand on annual earnings: from the 29th day after the claim date to the end of the incapacity, the day before the first
/// anniversary, or the end of the year.</summary>
/// <remarks>The 28 days before stand on sick pay or earnings that a portfolio does not have.</remarks>
internal sealed class AllowancesOfYear(int year, StatutoryParameters parameters)
{
    private const int DaysBefore = 29;

    private readonly Lock _adding = new();
    private FigureStatus _figures;

    public static ReadOnlySpan<byte> Header => "id,per_day,net_per_day,days,gross,net,status\n"u8;

    public long Rows { get; private set; }

    public long WithDays { get; private set; }

    public long Days { get; private set; }

    public long GrossCents { get; private set; }

    public long NetCents { get; private set; }

    /// <summary>Computes the rows of a chunk and makes their text; on any core.</summary>
    public void Compute(Chunk chunk)
    {
        var money = ArrayPool<Money<PerDay>>.Shared.Rent(4 * chunk.Count);
        var full = money.AsSpan(0, chunk.Count);
        var perDay = money.AsSpan(chunk.Count, chunk.Count);
        var payments = money.AsSpan(2 * chunk.Count, chunk.Count);
        var net = money.AsSpan(3 * chunk.Count, chunk.Count);
        var allowances = new AllowanceColumns
        {
            ClaimDates = chunk.Pensions.ClaimDates,
            AnnualEarnings = chunk.Pensions.AnnualEarnings,
            Degrees = chunk.Pensions.Degrees,
            Insurance = chunk.Pensions.Insurance,
        };
        chunk.Figures = AllowanceRun.Compute(allowances, year, parameters, new()
        {
            FullPerDay = full,
            PerDay = perDay,
            EmployeePaymentsPerDay = payments,
            NetPerDay = net,
            Statuses = chunk.Statuses,
        });
        Write(chunk, perDay, net);
        ArrayPool<Money<PerDay>>.Shared.Return(money);
    }

    /// <summary>The days of a year on which the annual earnings decide.</summary>
    public static int DaysOf(LocalDate claimDate, LocalDate ends, int year)
    {
        var from = LocalDate.Max(claimDate.PlusDays(DaysBefore), new(year, 1, 1));
        var to = LocalDate.Min(LocalDate.Min(ends, claimDate.PlusYears(1).PlusDays(-1)), new(year, 12, 31));
        return Math.Max(0, Period.DaysBetween(from, to) + 1);
    }

    public void Report()
    {
        var table = SummaryTable.New(FormattableString.Invariant($"Daily allowances of {year} from annual earnings"), "", "number", "€");
        Add("events", Rows, null);
        Add("with days on which the annual earnings decide", WithDays, null);
        Add("days", Days, null);
        Add("gross", null, GrossCents);
        Add("deduction of employee payments (§ 62)", null, GrossCents - NetCents);
        Add("net", null, NetCents);
        SummaryTable.Show(table);
        Console.WriteLine(FigureWords.Line(_figures));

        void Add(string what, long? number, long? cents) =>
            Spectre.Console.TableExtensions.AddRow(table, what, number is { } count ? Words.Count(count) : "", cents is { } amount ? Words.Euros(amount) : "");
    }

    private void Write(Chunk chunk, ReadOnlySpan<Money<PerDay>> perDay, ReadOnlySpan<Money<PerDay>> net)
    {
        var (withDays, allDays, gross, paid) = (0L, 0L, 0L, 0L);
        chunk.Text.Clear();
        for (var row = 0; row < chunk.Count; row++)
        {
            var days = chunk.Statuses[row] == RowStatus.Computed && chunk.Ends[row].IsDay
                ? DaysOf(chunk.ClaimDates[row].ToLocalDate(), chunk.Ends[row].ToLocalDate(), year)
                : 0;
            var (rowGross, rowNet) = (days * perDay[row].Cents, days * net[row].Cents);
            (withDays, allDays, gross, paid) = (withDays + (days > 0 ? 1 : 0), allDays + days, gross + rowGross, paid + rowNet);
            Append(chunk.Text, [perDay[row].Cents, net[row].Cents], chunk.Ids[row], days, rowGross, rowNet, chunk.Statuses[row]);
        }

        lock (_adding)
        {
            (Rows, WithDays, Days) = (Rows + chunk.Count, WithDays + withDays, Days + allDays);
            _figures = FigureWords.Weightier(_figures, chunk.Figures);
            (GrossCents, NetCents) = (GrossCents + gross, NetCents + paid);
        }
    }

    private static void Append(ByteText text, ReadOnlySpan<long> perDay, long id, int days, long gross, long net, RowStatus status)
    {
        text.Append(id);
        foreach (var cents in perDay)
        {
            text.Append((byte)',');
            text.AppendHundredths(cents);
        }

        text.Append((byte)',');
        text.Append(days);
        text.Append((byte)',');
        text.AppendHundredths(gross);
        text.Append((byte)',');
        text.AppendHundredths(net);
        text.Append((byte)',');
        text.Append(FieldNames.Of(status));
        text.Append((byte)'\n');
    }
}
