using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>Explains a row in words, by computing it on its own.</summary>
public static class RowExplanation
{
    private static readonly SectionReference StartOfPension = SectionReference.Of(63, 1);

    /// <summary>What a row of pensions gets in a year and why; or why nothing; or what is wrong with the row.</summary>
    /// <param name="pensions">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="year">The calendar year, 2016 to 2200. The days are those of a yearly run: from 31 December of the year before.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <returns>English text: the explanation of the timeline, a refusal with its section, or the name of a fact, its value and what is allowed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the year is outside its range.</exception>
    public static string OfPension(PensionColumns pensions, int row, int year, StatutoryParameters parameters)
    {
        ColumnGuard.Year(year);
        Guard.Range(row, 0, pensions.Rows - 1);
        pensions.CheckLengths();
        try
        {
            return OfClaim(RowClaim.OfPension(pensions, row, new(year - 1, 12, 31), new(year, 12, 31)), year, parameters);
        }
        catch (ArgumentException error)
        {
            return WithoutParameter(error);
        }
    }

    private static string OfClaim(Claim claim, int year, StatutoryParameters parameters)
    {
        if (claim.ClaimDate <= Guard.LastDay && PensionRight.FirstDay(claim.ClaimDate) is var first && first.Year > year)
        {
            BenefitTimeline.Of(claim with { Through = Days.Later(claim.ClaimDate, claim.Through) }, parameters);
            return $"No pension in {year}: it begins on {Guard.Iso(first)}, the first anniversary of the claim date ({StartOfPension}).";
        }

        return TimelineExplanation.ToText(BenefitTimeline.Of(claim, parameters));
    }

    /// <summary>The message without the name of the argument, which stands in it.</summary>
    private static string WithoutParameter(ArgumentException error)
    {
        var end = error.ParamName is null ? -1 : error.Message.IndexOf($" (Parameter '{error.ParamName}')", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message.Substring(0, end);
    }
}
