using System.Globalization;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The dated figures of the Act: the enacted and announced ones, and those that a caller has supplied; and the constants of its rules.</summary>
/// <remarks>Immutable. Nothing is extrapolated: a figure that is not known for its year is an error that says how to supply it (<see cref="With(IEnumerable{YearlyFigure})"/>,
/// <see cref="Projected"/>), and a result that used an announced, a supplied or a projected figure says so. What is in force is replaced only by name:
/// <see cref="Hypothetically(RuleConstants)"/> gives other parameters, and whatever is computed with them says that it is hypothetical.</remarks>
public sealed class StatutoryParameters : IEquatable<StatutoryParameters>
{
    private const string SuppliedByCaller = "supplied by the caller";

    /// <summary>The rows that do not follow from others. With the growths these are all of <see cref="Rows"/>, where each projected row has its growth: so equality looks at the rows alone.</summary>
    private readonly ValueList<YearlyFigure> _stated;

    private readonly Projections _projections;
    private readonly YearTable _table;

    /// <summary>What these figures started from, before anything was supplied, supposed or projected; null when that is themselves.</summary>
    private readonly StatutoryParameters? _known;

    private StatutoryParameters(ValueList<YearlyFigure> stated, RuleConstants constants, Projections projections, StatutoryParameters? known = null)
    {
        (_stated, _projections, _known, Constants) = (stated, projections, known, constants);
        Rows = stated.Concat(projections.RowsBeside(stated)).OrderBy(row => row.Year).ThenBy(row => row.Figure).ToValueList();
        _table = new YearTable(Rows, known?._table);
        var supposed = Supposed();
        Hypothesis = supposed.Count == 0 ? null : new(constants, supposed);
    }

    /// <summary>The enacted and announced figures from 2013 on, and the wage coefficient of its base year 2004; <see cref="Rows"/> tells which.</summary>
    public static StatutoryParameters Enacted { get; } = Of(EnactedFigures.Rows);

    /// <summary>The day of the newest source that the enacted and announced figures were compared with, as yyyy-mm-dd: what came later they do not know.</summary>
    public static string SourcesThrough => EnactedFigures.SourcesThrough;

    /// <summary>The rows of every dated series, with the projected ones.</summary>
    public ValueList<YearlyFigure> Rows { get; }

    /// <summary>The constants of the rules: the enacted ones, or those that a caller supposes.</summary>
    public RuleConstants Constants { get; }

    /// <summary>What is supposed instead of the law in force; null when nothing is.</summary>
    public Hypothesis? Hypothesis { get; }

    /// <summary>Whether anything in force has been replaced; then so is every result.</summary>
    public bool IsHypothetical => Hypothesis is not null;

    /// <summary>What is enacted or announced as far as these figures go.</summary>
    private StatutoryParameters InForce => _known ?? this;

    /// <summary>These figures and one more year of one of them, supplied by the caller.</summary>
    /// <param name="figure">A yearly figure: a coefficient, an index, a contribution, <see cref="StatutoryFigure.EmployeePaymentsPercent"/>, a kilometre allowance.
    /// An indexed amount cannot be supplied: it follows from its index.</param>
    /// <param name="year">The calendar year, 2016 to 2200; for the wage coefficient from 2004, its base year (Employees Pensions Act, § 96(3)).</param>
    /// <param name="value">The value: percent for percentages, euros for money, index points or a coefficient.</param>
    /// <param name="source">Where the caller has it from; shown with every result that uses it.</param>
    /// <returns>New parameters; an announced or supplied value of the same year is replaced, and a projected one; what grows from it moves with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the value is outside its range, a projected figure that grows from it leaves its own, or the figure is not a yearly one.</exception>
    /// <exception cref="ArgumentException">The figure is enacted for that year.</exception>
    public StatutoryParameters With(StatutoryFigure figure, int year, decimal value, string source = SuppliedByCaller) =>
        With([new YearlyFigure(figure, year, value, source, FigureStatus.Supplied)]);

    /// <summary>These figures and more years of some of them, supplied by the caller.</summary>
    /// <param name="supplied">The rows to add, each as for the other overload; whatever status they carry, they count as supplied.</param>
    /// <returns>New parameters; announced or supplied values of the same years are replaced, and projected ones; what grows from them moves with them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year or a value is outside its range, a projected figure that grows from it leaves its own, or a figure is not a yearly one.</exception>
    /// <exception cref="ArgumentException">A figure is enacted for its year, or given twice.</exception>
    public StatutoryParameters With(IEnumerable<YearlyFigure> supplied)
    {
        var rows = Guard.Listed(supplied, nameof(supplied));
        rows.ForEach(RefuseEnacted);
        return Replaced(rows, FigureStatus.Supplied, nameof(supplied));
    }

    /// <summary>The same figures under other constants of the rules: a reform of the Act. The enacted parameters stay as they are.</summary>
    /// <param name="constants">The constants to suppose; those that are as enacted suppose nothing, and replace what was supposed of them before.</param>
    /// <returns>New parameters; what is computed with them says that it is hypothetical, and what is in force.</returns>
    /// <exception cref="ArgumentException">The constants contradict each other.</exception>
    public StatutoryParameters Hypothetically(RuleConstants constants) => new(
        _stated, Guard.NotNull(constants, nameof(constants)).Checked() == RuleConstants.Enacted ? RuleConstants.Enacted : constants, _projections, InForce);

    /// <summary>These figures with another one of a year, also where one is enacted: another index path, another wage coefficient and the amounts that follow from it.</summary>
    /// <param name="figure">A yearly figure, as for <see cref="With(StatutoryFigure, int, decimal, string)"/>.</param>
    /// <param name="year">The calendar year, 2016 to 2200; for the wage coefficient from 2004.</param>
    /// <param name="value">The value: percent for percentages, euros for money, index points or a coefficient; the one in force supposes nothing, and takes back what was supposed before.</param>
    /// <param name="source">What the caller says of it; shown with every result that uses it.</param>
    /// <returns>New parameters; what is computed with them says that it is hypothetical, and what is in force.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the value is outside its range, a projected figure that grows from it leaves its own, or the figure is not a yearly one.</exception>
    public StatutoryParameters Hypothetically(StatutoryFigure figure, int year, decimal value, string source = "") =>
        Hypothetically([new YearlyFigure(figure, year, value, source, FigureStatus.Hypothetical)]);

    /// <summary>These figures with other ones of some years, also where they are enacted; what grows from them moves with them.</summary>
    /// <param name="supposed">The rows, each as for the other overload; whatever status they carry, they count as hypothetical.</param>
    /// <returns>New parameters; what is computed with them says that it is hypothetical, and what is in force.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year or a value is outside its range, a projected figure that grows from it leaves its own, or a figure is not a yearly one.</exception>
    /// <exception cref="ArgumentException">A figure is given twice for a year.</exception>
    public StatutoryParameters Hypothetically(IEnumerable<YearlyFigure> supposed)
    {
        var rows = Guard.Listed(supposed, nameof(supposed));
        rows.ForEach(Check);
        return Replaced(rows, FigureStatus.Hypothetical, nameof(supposed));
    }

    /// <summary>These figures and, for every year to come through a last one, figures that grow by what the caller supposes, each from the year before (READING projectedFigures).</summary>
    /// <param name="projection">The last year and the growth; those of a figure take the place of what was stated of it before, and a figure without them stays as it is.</param>
    /// <returns>New parameters; what is known, supplied or supposed already, or comes to be so, stays, and the growth goes on from the last of it: the order does not matter.
    /// A result that used a projected figure says so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last year or a growth is outside its range, or the growth leads a figure out of its own.</exception>
    /// <exception cref="ArgumentException">The growth of a year is given twice.</exception>
    public StatutoryParameters Projected(IndexProjection projection) =>
        new(_stated, Constants, _projections.With(Guard.NotNull(projection, nameof(projection)).Checked()), InForce);

    /// <summary>These figures without those of the years after one, stated and projected: what was to be known in that year.</summary>
    /// <param name="year">The last year to keep, 2016 to 2200.</param>
    /// <returns>New parameters. Figures of later years are missing in them and can be supplied, even where they are enacted by now: so a worked example,
    /// a forecast or a what-if stays as it was when the figures of another year are added. What is supposed for a later year has nothing in force beside it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the time of the Act.</exception>
    public StatutoryParameters Through(int year)
    {
        Guard.Range(year, Guard.FirstDay.Year, Guard.LastDay.Year);
        return new(_stated.Where(row => row.Year <= year).ToValueList(), Constants, _projections.Through(year), _known?.Through(year));
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

    /// <summary>Whether two sets hold the same rows, projected ones with the same growth, and the same constants, and the same is in force for them.</summary>
    public bool Equals(StatutoryParameters? other) => other is not null && Rows == other.Rows && Constants == other.Constants
        && InForce.Rows == other.InForce.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatutoryParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    /// <summary>How many rows there are and how many of them were supplied, and what is hypothetical.</summary>
    public override string ToString() =>
        $"{Rows.Count} yearly figures, {Rows.Count(row => row.Status == FigureStatus.Supplied)} of them supplied"
        + (Hypothesis is { } hypothesis ? $"; {hypothesis.Figures.Count} hypothetical" : "");

    /// <summary>Rows with the status that they carry.</summary>
    internal static StatutoryParameters Of(IEnumerable<YearlyFigure> rows) => new(rows.ToValueList(), RuleConstants.Enacted, Projections.None);

    /// <summary>The earnings-related pension index of a year without its reasons.</summary>
    internal PensionIndex PensionIndexValue(int year) => _table.IndexPoints(year) is > 0 and var points ? new(points) : PensionIndex(year).Value;

    /// <summary>Any figure of a year; null when it is not known.</summary>
    internal Figure? Find(StatutoryFigure figure, int year) => _table.Find(figure, year);

    /// <summary>The wage coefficient of a year; null when it is not known.</summary>
    internal Figure<WageCoefficient>? FindWageCoefficient(int year) => _table.Find(StatutoryFigure.WageCoefficient, year) as Figure<WageCoefficient>;

    private static void Check(YearlyFigure row)
    {
        SuppliedFigure.Check(row.Figure, row.Year, row.Value);
        Guard.NotNull(row.Source, nameof(row.Source));
    }

    private void RefuseEnacted(YearlyFigure row)
    {
        Check(row);
        if (InForce.Find(row.Figure, row.Year) is { } known && known.Steps().All(step => step.Source is null or { Status: FigureStatus.Enacted }))
        {
            throw new ArgumentException(
                $"{row.Figure.CaseName()} of {row.Year} is enacted ({known.Amount.ToString(CultureInfo.InvariantCulture)}); an enacted figure cannot be supplied.",
                row.Figure.CaseName());
        }
    }

    private StatutoryParameters Replaced(IEnumerable<YearlyFigure> given, FigureStatus status, string name)
    {
        var rows = _stated.ToDictionary(row => (row.Figure, row.Year));
        var seen = new HashSet<(StatutoryFigure, int)>();
        foreach (var row in given)
        {
            if (!seen.Add((row.Figure, row.Year)))
            {
                throw new ArgumentException($"{row.Figure.CaseName()} of {row.Year} is {(status == FigureStatus.Supplied ? "supplied" : "given")} twice.", name);
            }

            var inForce = status == FigureStatus.Hypothetical
                ? InForce.Rows.FirstOrDefault(known => (known.Figure, known.Year, known.Value) == (row.Figure, row.Year, row.Value))
                : null;
            rows[(row.Figure, row.Year)] = inForce ?? row with { Status = status };
        }

        return new(rows.Values.ToValueList(), Constants, _projections, InForce);
    }

    private ValueList<Figure> Supposed() => ConstantFigures.Supposed(Constants)
        .Concat(Rows.Where(row => row.Status == FigureStatus.Hypothetical).Select(row => _table.Find(row.Figure, row.Year)!))
        .ToValueList();

    private Figure<T> Known<T>(StatutoryFigure figure, int year)
        where T : struct, IQuantity => _table.Find(figure, year) as Figure<T> ?? (Figure<T>)Get(figure, year);
}
