using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The rates of interest for late payment by half-years (Interest Act, § 4(1)): the enacted and announced ones, and those that a caller has supplied.</summary>
/// <remarks>Immutable. Nothing is extrapolated: a half-year that is not known is an error that says how to supply it.</remarks>
public sealed class LatePaymentRates : IEquatable<LatePaymentRates>
{
    /// <summary>The name of a rate in case files and among the sources of a result.</summary>
    public const string Name = "latePaymentRate";

    /// <summary>The day of the newest source that the rates were compared with, as yyyy-mm-dd.</summary>
    public const string SourcesThrough = "2025-12-17";

    private const int MonthsOfHalfYear = 6;

    private LatePaymentRates(ValueList<LatePaymentRate> rows) => Rows = rows;

    /// <summary>The rates of 2016–2026 as far as they are known; those of the second halves of 2025 and 2026 are not.</summary>
    public static LatePaymentRates Enacted { get; } = new(ValueList.Create(
        Row(new(2016, 1, 1), new(2016, 6, 30), 7.5m, "notice 1594/2015"),
        Row(new(2016, 7, 1), new(2022, 12, 31), 7.0m, "notice 518/2016, unchanged through 2022"),
        Row(new(2023, 1, 1), new(2023, 6, 30), 9.5m, "notice 1276/2022"),
        Row(new(2023, 7, 1), new(2023, 12, 31), 11.0m, "notice 882/2023"),
        Row(new(2024, 1, 1), new(2024, 6, 30), 11.5m, "notice 1/2024"),
        Row(new(2024, 7, 1), new(2024, 12, 31), 11.5m, "notice 393/2024"),
        Row(new(2025, 1, 1), new(2025, 6, 30), 10.5m, "notice 1123/2024"),
        Row(new(2026, 1, 1), new(2026, 6, 30), 9.5m, "Bank of Finland's release", FigureStatus.Announced)));

    /// <summary>The rows, the oldest first.</summary>
    public ValueList<LatePaymentRate> Rows { get; }

    /// <summary>These rates and that of one more half-year, supplied by the caller.</summary>
    /// <param name="halfYear">The first day of the half-year: 1 January or 1 July, from 2016.</param>
    /// <param name="percent">The rate a year, 0 to 50 percent.</param>
    /// <param name="source">Where the caller has it from; shown with every result that uses it.</param>
    /// <returns>New rates; an announced or supplied one of the same half-year is replaced.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day starts no half-year, or the rate is outside its range.</exception>
    /// <exception cref="ArgumentException">The rate of the half-year is enacted.</exception>
    public LatePaymentRates With(LocalDate halfYear, Percentage percent, string source = "supplied by the caller")
    {
        Guard.Date(halfYear, Guard.FirstDay, Guard.LastDay);
        Guard.Range(percent.Amount, 0m, 50m, nameof(percent));
        Guard.NotNull(source, nameof(source));
        if (halfYear != HalfYearOf(halfYear))
        {
            throw Guard.OutOfRange(nameof(halfYear), Guard.Iso(halfYear), "1 January or 1 July of a year");
        }

        if (Find(halfYear) is { Status: FigureStatus.Enacted } known)
        {
            throw Guard.Invalid(nameof(halfYear), $"the late-payment rate of the half-year from {Guard.Iso(halfYear)} is enacted ({known.Percent}); an enacted rate cannot be supplied.");
        }

        var row = new LatePaymentRate(halfYear, EndOfHalfYear(halfYear), percent, source, FigureStatus.Supplied);
        return new(Rows.Where(other => other.From != halfYear).Append(row).OrderBy(other => other.From).ToValueList());
    }

    /// <summary>The rate of a day, with its source.</summary>
    /// <param name="day">The day, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the time of the Act.</exception>
    /// <exception cref="MissingRateException">The rate of its half-year is not known.</exception>
    public Figure<Percentage> On(LocalDate day)
    {
        var row = RowOn(day);
        return new(row.Percent, RateRule, new StatutorySource(Name, row.From.Year, row.Source, row.Status));
    }

    /// <summary>The half-years that have begun by a day and whose rates are not known.</summary>
    /// <param name="day">The day, from 1.1.2016.</param>
    /// <returns>Their first days, the oldest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the time of the Act.</exception>
    public ValueList<LocalDate> MissingThrough(LocalDate day)
    {
        Guard.InTimeOfAct(day);
        var missing = new List<LocalDate>();
        for (var halfYear = Guard.FirstDay; halfYear <= day; halfYear = halfYear.PlusMonths(MonthsOfHalfYear))
        {
            if (Find(halfYear) is null)
            {
                missing.Add(halfYear);
            }
        }

        return missing.ToValueList();
    }

    /// <summary>Whether other rates have the same rows.</summary>
    /// <param name="other">The other rates.</param>
    public bool Equals(LatePaymentRates? other) => other is not null && Rows == other.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LatePaymentRates);

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    /// <summary>The rows.</summary>
    public override string ToString() => Rows.ToString();

    /// <summary>The row of a day.</summary>
    internal LatePaymentRate RowOn(LocalDate day)
    {
        Guard.InTimeOfAct(day);
        var halfYear = HalfYearOf(day);
        return Find(day) ?? throw new MissingRateException(
            halfYear,
            $"the late-payment rate of the half-year from {Guard.Iso(halfYear)} is not known (known: {Known()}). "
            + $"Supply it: rates.With(new LocalDate({halfYear.Year}, {halfYear.Month}, 1), percent, source).");
    }

    private static Rule RateRule { get; } = new("statutory.latePaymentRate", Act.Interest.Section(4, 1));

    private static LatePaymentRate Row(LocalDate from, LocalDate to, decimal percent, string source, FigureStatus status = FigureStatus.Enacted) =>
        new(from, to, Percentage.Of(percent), source, status);

    private static LocalDate HalfYearOf(LocalDate day) => new(day.Year, day.Month <= MonthsOfHalfYear ? 1 : MonthsOfHalfYear + 1, 1);

    private static LocalDate EndOfHalfYear(LocalDate halfYear) => halfYear.PlusMonths(MonthsOfHalfYear).PlusDays(-1);

    private LatePaymentRate? Find(LocalDate day) => Rows.FirstOrDefault(row => row.From <= day && day <= row.To);

    private string Known()
    {
        var runs = new List<(LocalDate From, LocalDate To)>();
        foreach (var row in Rows)
        {
            var last = runs.Count - 1;
            if (last >= 0 && runs[last].To.PlusDays(1) == row.From)
            {
                runs[last] = (runs[last].From, row.To);
            }
            else
            {
                runs.Add((row.From, row.To));
            }
        }

        return string.Join(", ", runs.Select(run => $"{Guard.Iso(run.From)} to {Guard.Iso(run.To)}"));
    }
}
