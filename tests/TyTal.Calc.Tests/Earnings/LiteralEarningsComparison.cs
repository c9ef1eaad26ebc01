using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>Asks the literal reference the same question about annual earnings and writes both answers alike.</summary>
internal static class LiteralEarningsComparison
{
    /// <summary>The index series, with the wage coefficients of the years before the Act.</summary>
    internal static LiteralFigures Figures(StatutoryParameters parameters)
    {
        Dictionary<int, decimal> Series(StatutoryFigure figure) => Enumerable.Range(2004, 57)
            .Where(year => parameters.Find(figure, year) is not null)
            .ToDictionary(year => year, year => parameters.Get(figure, year).Amount);

        return new() { WageCoefficient = Series(StatutoryFigure.WageCoefficient), EarningsRelatedPensionIndex = Series(StatutoryFigure.EarningsRelatedPensionIndex) };
    }

    internal static string Literal(AnnualEarningsFacts facts, LiteralFigures figures)
    {
        try
        {
            var earnings = LiteralEarnings.Compute(Convert(facts), figures);
            return Text(earnings.Decided, earnings.BeforeMinimum, earnings.Decided > earnings.BeforeMinimum, earnings.Current, earnings.MeanOfYears, earnings.MeanOfFour);
        }
        catch (LiteralRefusal)
        {
            return "refused";
        }
    }

    internal static string Library(AnnualEarningsFacts facts, StatutoryParameters parameters)
    {
        try
        {
            return Library(AnnualEarnings.Of(facts, parameters));
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    internal static string Library(AnnualEarnings earnings) => Text(
        earnings.Decided.Amount, earnings.BeforeMinimum.Amount, earnings.FloorApplied, earnings.Current?.Amount, earnings.MeanOfYears?.Amount, earnings.Mean?.Amount);

    private static string Text(decimal decided, decimal beforeMinimum, bool lifted, params decimal?[] others) =>
        $"{decided:0.00} before the minimum {beforeMinimum:0.00}{(lifted ? " lifted" : "")}; current, mean of years, mean of four {string.Join(' ', others.Select(amount => amount?.ToString("0.00", null) ?? "-"))}";

    private static LiteralEarningsFacts Convert(AnnualEarningsFacts facts) => new()
    {
        ClaimDate = facts.ClaimDate.ToDateOnly(),
        Insurance = (LiteralInsurance)Enum.Parse(typeof(LiteralInsurance), facts.Insurance.ToString()),
        Employments = [.. facts.LookBack.Select(Convert)],
        Comparison = [.. facts.Comparison.Select(Convert)],
        PermanentChange = facts.PermanentChange,
        AverageOfSimilarWork = facts.AverageOfSimilarWork?.Amount,
        ReceivesPension = facts.ReceivesPension,
        PensionerWork = facts.PensionerWork?.Amount,
        RetiredOn = facts.DiseaseOnPension is { } disease ? disease.RetiredOn.ToDateOnly() : null,
        PartialEarlyPension = facts.DiseaseOnPension?.Pension == RetirementKind.PartialEarlyOldAge,
        CoefficientOfRetirement = facts.DiseaseOnPension?.CoefficientOfRetirementYear,
        EntrepreneurWork = facts.EntrepreneurWork?.Amount,
        FarmerWork = facts.FarmerWork?.Amount,
        StudentsWage = facts.VocationalStudy?.JudgedEarnings.Amount,
        StudiesEnded = facts.VocationalStudy?.EndedOn is { } ended ? ended.ToDateOnly() : null,
        Pupil = facts.Pupil,
        YoungPersonsWage = facts.YoungPerson?.JudgedEarnings.Amount,
        BasicEducationEnded = facts.YoungPerson is { } young ? young.BasicEducationEnded.ToDateOnly() : null,
        EarningsEstablished = facts.YoungPerson?.EarningsEstablished == true,
    };

    private static LiteralEmploymentYear Convert(EmploymentEarnings employment) => new()
    {
        EmploymentFrom = employment.EmploymentFrom.ToDateOnly(),
        From = employment.Window.Start.ToDateOnly(),
        To = employment.Window.End.ToDateOnly(),
        Earnings = employment.Earnings.Amount,
        UnpaidDays = employment.UnpaidDays,
        PayRises = [.. employment.PayRises.Select(rise => new LiteralPayRise { EarnedBefore = rise.EarningsBefore.Amount, Percent = rise.Percent.Amount, Euros = rise.Amount?.Amount })],
        BenefitsPerMonth = employment.MonthlyBenefitsInKind.Amount,
        BenefitsPerDay = employment.DailyBenefitsInKind.Amount,
        BenefitMonths = employment.BenefitMonthsOfYear,
        BenefitDays = employment.BenefitDaysOfYear,
        BenefitsOfWindow = employment.BenefitsInKind.Amount,
        BenefitDaysOfWindow = employment.BenefitDays,
        HolidayBonusPaid = employment.HolidayBonusPaid.Amount,
        HolidayPayInBonus = employment.HolidayPayInBonus?.Amount,
    };

    private static LiteralComparisonYear Convert(ComparisonYear year) => new()
    {
        Year = year.Year,
        Earnings = year.Earnings.Amount,
        AbsentDays = year.AbsentDays,
        UnemployedDays = year.UnemployedDays,
        EmployedWithoutEarnings = year.EmployedWithoutEarnings,
        LastWithEarnings = year.LastWithEarnings is { } earlier ? Convert(earlier) : null,
        EntrepreneurIncome = year.EntrepreneurIncome.Amount,
        FarmerIncome = year.FarmerIncome.Amount,
    };
}
