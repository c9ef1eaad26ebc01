using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using static TyTal.Calc.Parameters.StatutoryFigure;

namespace TyTal.Calc.Parameters;

/// <summary>The figures of every year as values with reasons: those of the rows, and what follows from them.</summary>
internal sealed class YearTable
{
    private const int FirstYear = 2004;
    private const int FirstIndexYear = 2013;

    private readonly Figure?[][] _figures;
    private readonly int[] _indexPoints = new int[Guard.LastDay.Year - FirstYear + 1];

    /// <summary>The table of rows in the order of their years.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="known">What is in force where the rows suppose something else; null when they are themselves what is known.</param>
    internal YearTable(ValueList<YearlyFigure> rows, YearTable? known)
    {
        _figures = StatutoryFigureNames.All.Select(_ => new Figure?[Guard.LastDay.Year - FirstYear + 1]).ToArray();
        var grownFrom = new Dictionary<StatutoryFigure, Figure>();
        foreach (var row in rows)
        {
            var isProjected = row.Status == FigureStatus.Projected;
            var figure = FromRow(row, known, isProjected && grownFrom.TryGetValue(row.Figure, out var stated) ? stated : null);
            _figures[(int)row.Figure][row.Year - FirstYear] = figure;
            if (!isProjected)
            {
                grownFrom[row.Figure] = figure;
            }
        }

        foreach (var figure in StatutoryFigureNames.All)
        {
            for (var year = FirstYearOf(figure); year <= Guard.LastDay.Year; year++)
            {
                _figures[(int)figure][year - FirstYear] ??= Derive(figure, year);
            }
        }

        foreach (var row in rows.Where(row => row.Figure == EarningsRelatedPensionIndex))
        {
            _indexPoints[row.Year - FirstYear] = (int)row.Value;
        }
    }

    /// <summary>The wage coefficient reaches back to its base year, for retirement and earnings before the Act (§ 74; decree 1466/2015, § 7(3)), the pension index
    /// to the years that the Act's amounts need; everything else begins with the Act.</summary>
    internal static int FirstYearOf(StatutoryFigure figure) => figure switch
    {
        StatutoryFigure.WageCoefficient => FirstYear,
        EarningsRelatedPensionIndex => FirstIndexYear,
        _ => Guard.FirstDay.Year,
    };

    /// <summary>The figure of a year; null when it is not known.</summary>
    internal Figure? Find(StatutoryFigure figure, int year) =>
        year >= FirstYear && year <= Guard.LastDay.Year ? _figures[(int)figure][year - FirstYear] : null;

    /// <summary>The points of the earnings-related pension index of a year; 0 when they are not known.</summary>
    internal int IndexPoints(int year) => year >= FirstYear && year <= Guard.LastDay.Year ? _indexPoints[year - FirstYear] : 0;

    /// <summary>The error for a figure that is not known: names the figure, and the one to supply when it follows from another.</summary>
    internal MissingFigureException Missing(StatutoryFigure figure, int year)
    {
        var cause = figure == IncomeAdjustmentThreshold ? StatutoryFigure.WageCoefficient : Indexed(figure)?.Index ?? figure;
        var error = MissingFigureException.Of(cause, year, KnownYears(cause));
        return cause == figure ? error : new(cause, year, $"{figure.CaseName()} of {year} follows from {cause.CaseName()}. {error.Message}");
    }

    /// <summary>The years of a figure as text, e.g. "2016 to 2025, 2027".</summary>
    private string KnownYears(StatutoryFigure figure)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in Enumerable.Range(FirstYearOf(figure), Guard.LastDay.Year - FirstYearOf(figure) + 1).Where(year => Find(figure, year) is not null))
        {
            var last = runs.Count - 1;
            if (last >= 0 && runs[last].Last == year - 1)
            {
                runs[last] = (runs[last].First, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First} to {run.Last}"));
    }

    private static IndexedAmount? Indexed(StatutoryFigure figure) => IndexedAmount.All.FirstOrDefault(amount => amount.Figure == figure);

    private static Figure FromRow(YearlyFigure row, YearTable? known, Figure? grownFrom)
    {
        var source = new StatutorySource(row.Figure.CaseName(), row.Year, row.Source, row.Status)
        {
            InForce = row.Status == FigureStatus.Hypothetical ? known?.Find(row.Figure, row.Year) : null,
        };
        return row.Figure switch
        {
            StatutoryFigure.WageCoefficient => Growing(new WageCoefficient(row.Value), Act.EmployeesPensions.Section(96), row, source, grownFrom),
            EarningsRelatedPensionIndex => Growing(new PensionIndex((int)row.Value), Act.EmployeesPensions.Section(98), row, source, grownFrom),
            SicknessAllowanceContribution => Leaf(Percentage.Of(row.Value), new(Act.HealthInsurance, 21, 1, Chapter: 18), source),
            EmployeesPensionContribution => Leaf(Percentage.Of(row.Value), Act.EmployeesPensions.Section(153), source),
            EmployeesUnemploymentContribution => Leaf(Percentage.Of(row.Value), Act.UnemploymentFinancing.Section(18, 1), source),
            KilometreAllowance or HalfKilometreAllowance => Leaf(Euros.PerKilometre(row.Value), SectionReference.Of(50, 1), source),
            _ => Leaf(Percentage.Of(row.Value), SectionReference.Of(62, 1), source),
        };
    }

    private static Figure<T> Leaf<T>(T value, SectionReference section, StatutorySource source)
        where T : struct, IQuantity => new(value, new Rule("statutory." + source.Name, section), source);

    /// <summary>A figure that can be projected: then it starts from the last one that was not, and its rule names the rounding.</summary>
    private static Figure<T> Growing<T>(T value, SectionReference section, YearlyFigure row, StatutorySource source, Figure? grownFrom)
        where T : struct, IQuantity => grownFrom is null
        ? Leaf(value, section, source)
        : new(value, IndexProjection.RuleOf(row.Figure, section), source with { GrownFrom = grownFrom.Source!.Year }, grownFrom);

    private Figure? Derive(StatutoryFigure figure, int year) => figure switch
    {
        ExemptPoints => ExemptPointsOf(year),
        StatutoryFigure.EmployeePaymentsPercent => PaymentsPercent(year),
        HalfKilometreAllowance => Find(KilometreAllowance, year) is Figure<Money<PerKilometre>> full ? HalfKilometre.Of(full) : null,
        IncomeAdjustmentThreshold => Find(MinimumAnnualEarnings, year) is Figure<Money<PerYear>> minimum ? IncomeAdjustment.Threshold(minimum) : null,
        _ => Indexed(figure) is { } amount ? AmountOf(amount, year) : null,
    };

    private static Figure<Percentage> ExemptPointsOf(int year)
    {
        var version = Parameters.EmployeePaymentsPercent.ExemptPoints(year);
        var source = new StatutorySource(ExemptPoints.CaseName(), year, version.Source.ToString(), FigureStatus.Enacted);
        return Leaf(Percentage.Of(version.Rule), SectionReference.Of(62, 1), source);
    }

    private Figure<Percentage>? PaymentsPercent(int year) =>
        Find(SicknessAllowanceContribution, year) is Figure<Percentage> sickness
        && Find(EmployeesPensionContribution, year) is Figure<Percentage> pension
        && Find(EmployeesUnemploymentContribution, year) is Figure<Percentage> unemployment
            ? Parameters.EmployeePaymentsPercent.Of(sickness, pension, unemployment, (Figure<Percentage>)Find(ExemptPoints, year)!)
            : null;

    private Figure? AmountOf(IndexedAmount amount, int year) => Find(amount.Index, year) is { } index
        ? amount.Of(index, Find(amount.Index, IndexedAmount.BaseYear)!)
        : null;
}
