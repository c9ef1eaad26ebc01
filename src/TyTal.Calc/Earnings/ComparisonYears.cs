using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The three comparison years of a claim, each lifted, in the order of the calendar.</summary>
internal sealed class ComparisonYears
{
    private static readonly DatedVersions<bool> CountsConfirmedIncome = DatedVersions<bool>
        .Original(Act.WorkersCompensation, rule: false)
        .Amended(new LocalDate(2018, 1, 1), Act.Amendment1060, rule: true);

    private readonly AnnualEarningsFacts _facts;
    private readonly StatutoryParameters _parameters;
    private readonly Figure<WageCoefficient> _level;
    private readonly int _established = int.MaxValue;

    internal ComparisonYears(AnnualEarningsFacts facts, StatutoryParameters parameters)
    {
        (_facts, _parameters) = (facts, parameters);
        _level = DiseasePath.EventCoefficient(facts, parameters);
        var years = new ComparisonYear[ComparisonEarnings.Years];
        var first = DiseasePath.EventDay(facts).Year - ComparisonEarnings.Years;
        foreach (var year in facts.Comparison)
        {
            _established = Math.Min(_established, year.UnemployedDays);
            years[year.Year - first] = year;
        }

        (First, Second, Third) = (Lifted(years[0]), Lifted(years[1]), Lifted(years[2]));
    }

    internal Figure<Money<PerYear>> First { get; }

    internal Figure<Money<PerYear>> Second { get; }

    internal Figure<Money<PerYear>> Third { get; }

    /// <summary>What becomes of confirmed income (§ 75(3)); null when none was stated.</summary>
    internal static PathOutcome? ConfirmedIncome(AnnualEarningsFacts facts)
    {
        var (entrepreneur, farmer) = (false, false);
        foreach (var year in facts.Comparison)
        {
            entrepreneur |= year.EntrepreneurIncome.Cents > 0;
            farmer |= year.FarmerIncome.Cents > 0;
        }

        return !entrepreneur && !farmer ? null
            : facts.Insurance != EarningsInsurance.Compulsory ? PathOutcome.NotInThisInsurance
            : !CountsConfirmedIncome.On(facts.ClaimDate).Rule ? PathOutcome.NotYetInForce
            : (entrepreneur && facts.EntrepreneurWork is null) || (farmer && facts.FarmerWork is null) ? PathOutcome.Taken
            : PathOutcome.WorkAtClaimEvent;
    }

    /// <summary>Decree § 7(3): earnings and absence of the earlier year; confirmed income is that of the year itself (§ 75(3)).</summary>
    private Figure<Money<PerYear>> Lifted(ComparisonYear year)
    {
        var income = Income(year);
        if (!year.EmployedWithoutEarnings)
        {
            return Lifted(year, income);
        }

        var last = LastWithEarnings(year);
        if (income.Cents == 0)
        {
            var earlier = Lifted(last, default);
            return new(earlier.Value, ComparisonEarnings.EarlierYearRule, earlier);
        }

        return ComparisonEarnings.LiftEarlier(
            new(last.Earnings, GivenEarnings.ComparisonEarnings), _level, Coefficient(last), Exceptional(last), new(income, GivenEarnings.ConfirmedIncome), Coefficient(year));
    }

    private Figure<Money<PerYear>> Lifted(ComparisonYear year, Money<PerYear> income)
    {
        var earnings = new Figure<Money<PerYear>>(year.Earnings, GivenEarnings.ComparisonEarnings);
        var own = Coefficient(year);
        if (year.AbsentDays == 0 && year.UnemployedDays == 0 && income.Cents == 0)
        {
            return ComparisonEarnings.Lift(earnings, _level, own);
        }

        var days = Exceptional(year);
        var confirmed = income.Cents == 0 ? null : new Figure<Money<PerYear>>(income, GivenEarnings.ConfirmedIncome);
        return days.Value.Count >= CurrentEarnings.DaysOfYear
            ? ComparisonEarnings.LiftAllAbsent(earnings, _level, own, days, confirmed)
            : ComparisonEarnings.Lift(earnings, _level, own, days, confirmed);
    }

    private Figure<WageCoefficient> Coefficient(ComparisonYear year) => _parameters.WageCoefficient(year.Year);

    private Figure<DayCount> Exceptional(ComparisonYear year)
    {
        var absent = new Figure<DayCount>(new(year.AbsentDays), GivenEarnings.AbsentDays);
        if (year.UnemployedDays == 0)
        {
            return absent;
        }

        var unemployed = new Figure<DayCount>(new(year.UnemployedDays), GivenEarnings.UnemployedDays);
        var established = new Figure<DayCount>(new(Math.Min(_established, year.UnemployedDays)), GivenEarnings.EstablishedUnemployment);
        var days = ComparisonEarnings.ExceptionalDays(absent.Value, unemployed.Value, established.Value);
        if (days.Count >= CurrentEarnings.DaysOfYear && year.Earnings.Cents > 0)
        {
            throw Guard.OutOfRange(
                "comparison.unemployedDays", $"{days.Count} exceptional days in {year.Year}", $"at most {CurrentEarnings.DaysOfYear - 1} in a year with earnings");
        }

        return new(days, ComparisonEarnings.ExceptionalDaysRule, absent, unemployed, established);
    }

    private Money<PerYear> Income(ComparisonYear year)
    {
        var stated = year.EntrepreneurIncome.Cents > 0 || year.FarmerIncome.Cents > 0;
        if (!stated || _facts.Insurance != EarningsInsurance.Compulsory || !CountsConfirmedIncome.On(_facts.ClaimDate).Rule)
        {
            return default;
        }

        var entrepreneur = _facts.EntrepreneurWork is null ? year.EntrepreneurIncome : default;
        var farmer = _facts.FarmerWork is null ? year.FarmerIncome : default;
        return entrepreneur + farmer;
    }

    /// <summary>Decree § 7(3): the last earlier year with earnings, among the comparison years and those that the caller adds to any of them.</summary>
    private ComparisonYear LastWithEarnings(ComparisonYear year)
    {
        ComparisonYear? last = null;
        foreach (var stated in _facts.Comparison)
        {
            last = Later(last, stated, year);
        }

        foreach (var stated in _facts.Comparison)
        {
            last = Later(last, stated.LastWithEarnings, year);
        }

        return last ?? throw Guard.Invalid(
            "comparison",
            $"comparison {year.Year} has no earnings though employed; lastWithEarnings, the last earlier year with earnings, is missing (decree 1466/2015, § 7(3)).");
    }

    private static ComparisonYear? Later(ComparisonYear? last, ComparisonYear? other, ComparisonYear before) =>
        other is not null && other.Year < before.Year && other.Earnings.Cents > 0 && (last is null || other.Year > last.Year) ? other : last;
}
