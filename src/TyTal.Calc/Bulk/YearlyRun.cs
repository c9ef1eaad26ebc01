using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>January's recalculation of pensions in payment (§ 268(2)): the pension per month on 31 December and on 1 January, the difference and its cause, for any number of rows.</summary>
/// <remarks>Each row is what <see cref="Timelines.BenefitTimeline"/> gives for the claim of the row, to the cent.</remarks>
public static class YearlyRun
{
    /// <summary>Recalculates every row.</summary>
    /// <param name="pensions">The facts.</param>
    /// <param name="year">The new calendar year, 2016 to 2200.</param>
    /// <param name="parameters">The dated figures; those of a row that are not known make it <see cref="RowStatus.MissingFigure"/>.</param>
    /// <param name="results">Where the results are written.</param>
    /// <returns>How sure the figures are on which the rows rest, whatever the rows are: the weightiest status of the indexes and minimum annual earnings through the year and of the constants of §§ 66 and 67. With <see cref="FigureStatus.Hypothetical"/> the results are
    /// hypothetical, with <see cref="FigureStatus.Projected"/> a projection, and no decision can rest on them.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, results are too short or overlap something; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range; nothing has been written.</exception>
    public static FigureStatus Compute(PensionColumns pensions, int year, StatutoryParameters parameters, YearlyRunColumns results)
    {
        ColumnGuard.Year(year);
        Guard.NotNull(parameters, nameof(parameters));
        results.Check(pensions);
        var figures = new PensionFigures(year, parameters);
        Compute(pensions, figures, results, LaneWidths.Widest);
        return figures.Status;
    }

    internal static void Compute(PensionColumns pensions, PensionFigures figures, YearlyRunColumns results, LaneWidth width)
    {
        for (var row = InLanes(pensions, figures, results, width); row < pensions.Rows; row++)
        {
            Write(pensions.Row(row), figures, results, row);
        }
    }

    /// <summary>The number of rows from the first on that lanes have computed.</summary>
    private static int InLanes(PensionColumns pensions, PensionFigures figures, YearlyRunColumns results, LaneWidth width) =>
#if NET
        figures.Index > 0 && figures.IndexBefore > 0 && figures.FitLanes
            ? width switch
            {
                LaneWidth.Bits512 => YearlyRunLanes<Ints512, Longs512>.Compute(pensions, figures.Tables, results),
                LaneWidth.Bits256 => YearlyRunLanes<Ints256, Longs256>.Compute(pensions, figures.Tables, results),
                _ => 0,
            }
            :
#endif
        0;

    internal static void Write(in PensionRow facts, PensionFigures figures, YearlyRunColumns results, int row)
    {
        var result = YearlyRunRow.Of(facts, figures);
        results.Old[row] = new(result.Old);
        results.New[row] = new(result.New);
        results.Difference[row] = new(result.New - result.Old);
        results.Causes[row] = result.Causes;
        results.Statuses[row] = result.Status;
    }
}

/// <summary>A row of a yearly run, computed on its own.</summary>
/// <param name="Old">The pension per month on 31 December, in cents.</param>
/// <param name="New">The pension per month on 1 January, in cents.</param>
/// <param name="Causes">What changes.</param>
/// <param name="Status">What happened to the row.</param>
internal readonly record struct YearlyRunRow(long Old, long New, ChangeCause Causes, RowStatus Status)
{
    internal static YearlyRunRow Of(in PensionRow row, PensionFigures figures)
    {
        var status = RowCheck.Of(row);
        if (status != RowStatus.Computed)
        {
            return new(0, 0, ChangeCause.None, status);
        }

        var anniversary = row.Claim.Anniversary(1);
        if (anniversary > figures.FirstDay)
        {
            return new(0, 0, ChangeCause.None, RowStatus.BeforePension);
        }

        var isOld = anniversary <= figures.LastDayBefore;
        if (PensionOnDay.Find(row, figures) is not { } pension || figures.Index < 0 || (isOld && figures.IndexBefore < 0))
        {
            return new(0, 0, ChangeCause.None, RowStatus.MissingFigure);
        }

        var old = isOld ? pension.On(figures.LastDayBefore, figures.IndexBefore).PerMonth : 0L;
        return new(old, pension.On(figures.FirstDay, figures.Index).PerMonth, CausesOf(pension, figures, isOld), RowStatus.Computed);
    }

    private static ChangeCause CausesOf(in PensionOnDay pension, PensionFigures figures, bool isOld)
    {
        var later = pension.From70 > figures.FirstDay && pension.From70 <= figures.LastDay ? ChangeCause.Age65LaterInYear : ChangeCause.None;
        return !isOld ? ChangeCause.NewPension | later
            : later
            | (figures.Index == figures.IndexBefore ? ChangeCause.None : ChangeCause.Index)
            | (pension.From70 == figures.FirstDay ? ChangeCause.Age65 : ChangeCause.None)
            | (pension.IncreaseYear == figures.Year && pension.Increase > 0 ? ChangeCause.OneTimeIncrease : ChangeCause.None);
    }
}

/// <summary>The pension of a row, to be asked for the amounts of a day.</summary>
/// <param name="Figures">The figures and constants of the run.</param>
/// <param name="Earnings">The annual earnings with § 79, in cents.</param>
/// <param name="ShareSteps">The share of incapacity in steps of 5 %.</param>
/// <param name="ClaimIndex">The index of the claim date's year.</param>
/// <param name="From70">The birthday at which the percentage changes: the 65th unless another one is supposed.</param>
/// <param name="IncreaseYear">The year in which the one-time increase begins.</param>
/// <param name="Increase">The one-time increase in thousandths of a percent.</param>
internal readonly record struct PensionOnDay(PensionFigures Figures, long Earnings, int ShareSteps, int ClaimIndex, PackedDate From70, int IncreaseYear, int Increase)
{
    private const int HalfStep = PensionFigures.Step / 20;
    private const int HundredthsOfStep = PensionFigures.Step / 10;

    /// <summary>The pension of a checked row; null when a figure of the claim date's year is not known.</summary>
    internal static PensionOnDay? Find(in PensionRow row, PensionFigures figures)
    {
        var claimIndex = figures.ClaimIndex(row.Claim.Year);
        var isLifted = row.Insurance == (int)Timelines.Insurance.Compulsory;
        var minimum = isLifted ? figures.Minimum(row.Claim.Year) : 0L;
        if (claimIndex < 0 || minimum < 0)
        {
            return null;
        }

        return new(
            figures, Math.Max(row.Earnings, minimum), ShareStepsOf(row.Degree), claimIndex, row.Birth.Anniversary(figures.YearsToChange),
            row.Claim.Year + PensionFigures.YearsToIncrease, figures.Increase(row.Claim, row.Birth));
    }

    /// <summary>The nearest five percent of a degree, half way up (§ 64).</summary>
    internal static int ShareStepsOf(int degree) => (degree + HalfStep) / HundredthsOfStep;

    internal PensionCents On(PackedDate day, int index) => new(
        Earnings, day < From70 ? Figures.StepsUntil : Figures.StepsFrom, Figures.PercentStep, ShareSteps, day.Year >= IncreaseYear ? Increase : 0, index, ClaimIndex);
}
