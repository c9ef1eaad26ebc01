using System.Globalization;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The dated figures of the Act: the enacted and announced ones, and those that a caller has supplied.</summary>
/// <remarks>Immutable. Nothing is extrapolated: a figure that is not known for its year is an error that says how to supply it,
/// and a result that used an announced or a supplied figure says so.</remarks>
public sealed class StatutoryParameters : IEquatable<StatutoryParameters>
{
    private const string SuppliedByCaller = "supplied by the caller";

    private readonly YearTable _table;

    private StatutoryParameters(ValueList<YearlyFigure> rows)
    {
        Rows = rows;
        _table = new YearTable(rows);
    }

    /// <summary>The enacted and announced figures from 2013 on, and the wage coefficient of its base year 2004; <see cref="Rows"/> tells which.</summary>
    public static StatutoryParameters Enacted { get; } = new(EnactedFigures.Rows);

    /// <summary>The day of the newest source that the enacted and announced figures were compared with, as yyyy-mm-dd: what came later they do not know.</summary>
    public static string SourcesThrough => EnactedFigures.SourcesThrough;

    /// <summary>The rows of every dated series.</summary>
    public ValueList<YearlyFigure> Rows { get; }

    /// <summary>These figures and one more year of one of them, supplied by the caller.</summary>
    /// <param name="figure">A yearly figure: a coefficient, an index, a contribution, <see cref="StatutoryFigure.EmployeePaymentsPercent"/>, a kilometre allowance.
    /// An indexed amount cannot be supplied: it follows from its index.</param>
    /// <param name="year">The calendar year, 2016 to 2200; for the wage coefficient from 2004, its base year (Employees Pensions Act, § 96(3)).</param>
    /// <param name="value">The value: percent for percentages, euros for money, index points or a coefficient.</param>
    /// <param name="source">Where the caller has it from; shown with every result that uses it.</param>
    /// <returns>New parameters; an announced or supplied value of the same year is replaced.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the value is outside its range, or the figure is not a yearly one.</exception>
    /// <exception cref="ArgumentException">The figure is enacted for that year.</exception>
    public StatutoryParameters With(StatutoryFigure figure, int year, decimal value, string source = SuppliedByCaller) =>
        With([new YearlyFigure(figure, year, value, source, FigureStatus.Supplied)]);

    /// <summary>These figures and more years of some of them, supplied by the caller.</summary>
    /// <param name="supplied">The rows to add, each as for the other overload; whatever status they carry, they count as supplied.</param>
    /// <returns>New parameters; announced or supplied values of the same years are replaced.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year or a value is outside its range, or a figure is not a yearly one.</exception>
    /// <exception cref="ArgumentException">A figure is enacted for its year, or given twice.</exception>
    public StatutoryParameters With(IEnumerable<YearlyFigure> supplied)
    {
        var rows = Rows.ToDictionary(row => (row.Figure, row.Year));
        var seen = new HashSet<(StatutoryFigure, int)>();
        foreach (var row in Guard.Listed(supplied, nameof(supplied)))
        {
            RefuseEnacted(row);
            if (!seen.Add((row.Figure, row.Year)))
            {
                throw new ArgumentException($"{row.Figure.CaseName()} of {row.Year} is supplied twice.", nameof(supplied));
            }

            rows[(row.Figure, row.Year)] = row with { Status = FigureStatus.Supplied };
        }

        return new(rows.Values.OrderBy(row => row.Year).ThenBy(row => row.Figure).ToValueList());
    }

    /// <summary>These figures without those of the years after one: what was to be known in that year.</summary>
    /// <param name="year">The last year to keep, 2016 to 2200.</param>
    /// <returns>New parameters. Figures of later years are missing in them and can be supplied, even where they are enacted by now: so a worked example,
    /// a forecast or a what-if stays as it was when the figures of another year are added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the time of the Act.</exception>
    public StatutoryParameters Through(int year)
    {
        Guard.Range(year, Guard.FirstDay.Year, Guard.LastDay.Year);
        return new(Rows.Where(row => row.Year <= year).ToValueList());
    }

    /// <summary>The wage coefficient of a year (Employees Pensions Act, § 96).</summary>
    /// <param name="year">The calendar year, from 2004; those of 2005 to 2012 must be supplied.</param>
    /// <exception cref="MissingFigureException">It is not known.</exception>
    public Figure<WageCoefficient> WageCoefficient(int year) => Known<WageCoefficient>(StatutoryFigure.WageCoefficient, year);

    /// <summary>The earnings-related pension index of a year (Employees Pensions Act, § 98).</summary>
    /// <param name="year">The calendar year, from 2013.</param>
    /// <exception cref="MissingFigureException">It is not known.</exception>
    public Figure<PensionIndex> PensionIndex(int year) => Known<PensionIndex>(StatutoryFigure.EarningsRelatedPensionIndex, year);

    /// <summary>The percentage of the deduction of employee payments of a year (§ 62(1)).</summary>
    /// <param name="year">The calendar year, from 2016.</param>
    /// <exception cref="MissingFigureException">It is not known.</exception>
    public Figure<Percentage> EmployeePaymentsPercent(int year) => Known<Percentage>(StatutoryFigure.EmployeePaymentsPercent, year);

    /// <summary>The minimum annual earnings of a year (§ 79).</summary>
    /// <param name="year">The calendar year, from 2016.</param>
    /// <exception cref="MissingFigureException">The year's wage coefficient is not known.</exception>
    public Figure<Money<PerYear>> MinimumAnnualEarnings(int year) => Known<Money<PerYear>>(StatutoryFigure.MinimumAnnualEarnings, year);

    /// <summary>Any figure of a year, with its reasons.</summary>
    /// <param name="figure">Which figure.</param>
    /// <param name="year">The calendar year: from 2004 for the wage coefficient, from 2013 for the pension index, from 2016 for everything else.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the time of the Act.</exception>
    /// <exception cref="MissingFigureException">The figure, or one that it follows from, is not known for the year.</exception>
    public Figure Get(StatutoryFigure figure, int year)
    {
        Guard.Range(year, YearTable.FirstYearOf(Guard.Defined(figure)), Guard.LastDay.Year);
        return _table.Find(figure, year) ?? throw _table.Missing(figure, year);
    }

    /// <summary>Whether two sets hold the same rows.</summary>
    public bool Equals(StatutoryParameters? other) => other is not null && Rows == other.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatutoryParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    /// <summary>How many rows there are and how many of them were supplied.</summary>
    public override string ToString() =>
        $"{Rows.Count} yearly figures, {Rows.Count(row => row.Status == FigureStatus.Supplied)} of them supplied";

    /// <summary>Rows with the status that they carry.</summary>
    internal static StatutoryParameters Of(IEnumerable<YearlyFigure> rows) => new(rows.ToValueList());

    /// <summary>The earnings-related pension index of a year without its reasons.</summary>
    internal PensionIndex PensionIndexValue(int year) => _table.IndexPoints(year) is > 0 and var points ? new(points) : PensionIndex(year).Value;

    /// <summary>Any figure of a year; null when it is not known.</summary>
    internal Figure? Find(StatutoryFigure figure, int year) => _table.Find(figure, year);

    /// <summary>The wage coefficient of a year; null when it is not known.</summary>
    internal Figure<WageCoefficient>? FindWageCoefficient(int year) => _table.Find(StatutoryFigure.WageCoefficient, year) as Figure<WageCoefficient>;

    private void RefuseEnacted(YearlyFigure row)
    {
        SuppliedFigure.Check(row.Figure, row.Year, row.Value);
        Guard.NotNull(row.Source, nameof(row.Source));
        if (_table.Find(row.Figure, row.Year) is { } known && known.Steps().All(step => step.Source is null or { Status: FigureStatus.Enacted }))
        {
            throw new ArgumentException(
                $"{row.Figure.CaseName()} of {row.Year} is enacted ({known.Amount.ToString(CultureInfo.InvariantCulture)}); an enacted figure cannot be supplied.",
                row.Figure.CaseName());
        }
    }

    private Figure<T> Known<T>(StatutoryFigure figure, int year)
        where T : struct, IQuantity => _table.Find(figure, year) as Figure<T> ?? (Figure<T>)Get(figure, year);
}
