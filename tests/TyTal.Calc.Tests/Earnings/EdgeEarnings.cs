using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>Facts of annual earnings at the edges of §§ 71–79: claim dates where a version begins, means at 20 %, judged wages at the own ones, minimums, last days.</summary>
internal static class EdgeEarnings
{
    private static readonly LocalDate[] Turns =
        [new(2016, 1, 1), new(2016, 12, 31), new(2017, 1, 1), new(2017, 6, 30), new(2017, 7, 1), new(2017, 12, 31), new(2018, 1, 1), new(2019, 12, 31), new(2020, 1, 1), new(2020, 2, 29), new(2021, 2, 28), new(2024, 3, 1), new(2025, 12, 31)];

    private static readonly int[] YearsBack = [1, 2, 3];

    internal static Gen<AnnualEarningsFacts> Any { get; } =
        from claimDate in Gen.Frequency((2, Gen.Elements(Turns)), (1, Gen.Choose(0, 3650).Select(new LocalDate(2016, 1, 1).PlusDays)))
        from insurance in Gen.Frequency((7, Gen.Constant(EarningsInsurance.Compulsory)), (1, Gen.Elements(EarningsInsurance.LeisureTime, EarningsInsurance.WorkAbroad)))
        from disease in Disease(claimDate)
        let facts = new AnnualEarningsFacts { ClaimDate = claimDate, Insurance = insurance, DiseaseOnPension = disease }
        from employments in Gen.Choose(insurance == EarningsInsurance.Compulsory ? 0 : 1, 2)
        from lookBack in Employment(claimDate, facts.EventDay).ArrayOf(employments)
        let plain = facts with { LookBack = lookBack.ToValueList() }
        from comparison in Comparison(plain)
        from change in Gen.Choose(0, 5)
        from pension in Gen.Choose(0, 3)
        from average in RandomEarnings.Cents(4_000_000)
        let worked = plain with
        {
            Comparison = comparison,
            PermanentChange = change < 2,
            AverageOfSimilarWork = change == 0 ? new Money<PerYear>(average) : null,
            ReceivesPension = pension == 0,
            PensionerWork = pension == 1 && disease is null ? new Money<PerYear>(average) : null,
        }
        from special in Special(worked)
        select special;

    private static Gen<DiseaseOnPension?> Disease(LocalDate claimDate) => Gen.Frequency(
        (5, Gen.Constant<DiseaseOnPension?>(null)),
        (1, from back in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 1200))
            from kind in Gen.Elements(RetirementKind.OldAgeOrDisability, RetirementKind.PartialEarlyOldAge)
            let day = claimDate.PlusDays(-back)
            select day.Year < 2013 ? null : new DiseaseOnPension(day, kind)),
        (1, from year in Gen.Choose(2005, 2012)
            from thousandths in Gen.Choose(1_000, 1_400)
            select (DiseaseOnPension?)new DiseaseOnPension(new(year, 5, 31), CoefficientOfRetirementYear: thousandths / 1000m)));

    /// <summary>The whole window before 2020; from 2020 one that may leave out less than a month at each end. Or the event day itself.</summary>
    private static Gen<EmploymentEarnings> Employment(LocalDate claimDate, LocalDate eventDay) =>
        from length in Gen.OneOf(Gen.Elements(0, 1, 2, 27, 28, 31, 363, 364, 365, 366, 400), Gen.Choose(1, 800))
        from back in Gen.Choose(0, 12)
        from cutStart in Gen.Choose(0, 27)
        from cutEnd in Gen.Choose(0, 27)
        from cents in Gen.OneOf(Gen.Choose(1, 20).Select(times => times * 240_000), Gen.Choose(0, 6_000_000))
        let began = eventDay.PlusDays(-length)
        let thatDay = length == 0 || back == 0
        let whole = new DateInterval(thatDay ? eventDay : Later(began, eventDay.PlusYears(-1)), thatDay ? eventDay : eventDay.PlusDays(-1))
        let cut = claimDate.Year >= 2020 && !thatDay && length > 60
        let window = cut ? new DateInterval(began > eventDay.PlusYears(-1) ? whole.Start : whole.Start.PlusDays(cutStart), whole.End.PlusDays(-cutEnd)) : whole
        let days = LookBackWindow.Days(window).Count
        from unpaid in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, days - 1), Gen.Constant(days - 1))
        from rises in Rises(cents)
        from bonus in Gen.Elements(0, 0, 1, cents / 24, (cents / 24) + 1, cents / 10)
        from percent in Gen.Elements<decimal?>(null, null, null, 9m, 18.5m, 100m)
        from benefits in Gen.Elements(0L, 0L, 1L, 2000L).ArrayOf(3)
        from part in Gen.Elements(0, 5, 12)
        select new EmploymentEarnings
        {
            EmploymentFrom = began,
            Window = window,
            FirstDayBack = thatDay && length > 0,
            Earnings = new(cents),
            UnpaidDays = unpaid,
            PayRises = rises,
            DailyBenefitsInKind = new(benefits[0]),
            MonthlyBenefitsInKind = new(benefits[1]),
            BenefitMonthsOfYear = part,
            BenefitDaysOfYear = part == 12 ? 253 : part * 21,
            BenefitsInKind = new(benefits[2]),
            BenefitDays = benefits[2] == 0 ? 0 : Math.Max(1, Math.Min(window.Length, days / 2)),
            HolidayBonusPaid = new(bonus),
            HolidayPayInBonus = percent is { } own ? Percentage.Of(own) : null,
        };

    private static Gen<ValueList<PayRise>> Rises(int cents) =>
        from kinds in Gen.Choose(0, 5).ListOf().Where(list => list.Count < 5)
        from percents in Gen.Choose(0, 3000).ListOf(kinds.Count)
        select kinds.Select((kind, i) =>
        {
            var before = new Money<Once>((long)cents * (i + 1) / (kinds.Count + kind));
            return kind == 0 ? PayRise.OfAmount(before, new(percents[i])) : new PayRise(before, Percentage.Of(percents[i] / 100m));
        }).OrderBy(rise => rise.EarningsBefore.Cents).Where(rise => rise.EarningsBefore.Cents <= cents).ToValueList();

    /// <summary>None, or three years: anything, or some cents from the mean from which the current earnings deviate by 20 %.</summary>
    private static Gen<ValueList<ComparisonYear>> Comparison(AnnualEarningsFacts facts)
    {
        var eventYear = facts.EventDay.Year;
        if (eventYear < 2016 || facts.DiseaseOnPension?.CoefficientOfRetirementYear is not null)
        {
            return Gen.Constant(default(ValueList<ComparisonYear>));
        }

        var current = facts.LookBack.Count == 0 ? 1_500_000 : EarningsCorners.Determine(facts).Current?.Value.Cents ?? 0;
        return Gen.Frequency(
            (1, Gen.Constant(default(ValueList<ComparisonYear>))),
            (2, from edge in Gen.Elements(current * 5 / 6, current * 5 / 4, current)
                from cents in Gen.Choose(-2, 2).ListOf(3)
                select Enumerable.Range(0, 3).Select(i => new ComparisonYear(eventYear - 3 + i, new(Math.Max(0, AtLevel(edge, eventYear - 3 + i, eventYear) + cents[i])))).ToValueList()),
            (2, from years in Year.ArrayOf(3)
                from order in Gen.Shuffle(YearsBack)
                select InOrder(years.Select((year, i) => year with { Year = eventYear - order[i] }).ToArray())));
    }

    /// <summary>Every year without earnings has one from which it can take them.</summary>
    private static ValueList<ComparisonYear> InOrder(ComparisonYear[] years)
    {
        var first = years.Min(year => year.Year);
        var stated = new ComparisonYear(Math.Max(2013, first - 2), new(1_234_567)) { AbsentDays = 33, UnemployedDays = 21 };
        return years.Select(year => !year.EmployedWithoutEarnings || years.Any(other => other.Year < year.Year && other.Earnings.Cents > 0) ? year
            : first > 2013 ? year with { LastWithEarnings = stated }
            : year with { EmployedWithoutEarnings = false }).ToValueList();
    }

    private static Gen<ComparisonYear> Year =>
        from earnings in Gen.OneOf(Gen.Constant(0L), RandomEarnings.Cents(6_000_000))
        from absent in Gen.Elements(0, 0, 1, 77, 180, 359, 360)
        from unemployed in Gen.Elements(0, 0, 20, 21, 180)
        from without in Gen.Choose(0, 1)
        from income in Gen.Elements(0L, 0L, 1L, 700_001L).ArrayOf(2)
        select new ComparisonYear(2000, new(earnings))
        {
            AbsentDays = earnings > 0 ? Math.Min(359 - unemployed, absent) : Math.Min(360 - unemployed, absent),
            UnemployedDays = unemployed,
            EmployedWithoutEarnings = earnings == 0 && without == 1,
            EntrepreneurIncome = new(income[0]),
            FarmerIncome = new(income[1]),
        };

    /// <summary>§§ 75–78: none of them, or one, at its edges.</summary>
    private static Gen<AnnualEarningsFacts> Special(AnnualEarningsFacts facts) =>
        from kind in Gen.Choose(0, 6)
        from step in Gen.Choose(-1, 1)
        from extra in Gen.Elements(0L, 1L, 1_000_000L, 3_500_000L)
        let own = EarningsCorners.Determine(facts).BeforeMinimum.Value.Cents
        let minimum = RandomClaims.Parameters.MinimumAnnualEarnings(facts.ClaimDate.Year).Value.Cents
        from ended in Gen.Elements<LocalDate?>(null, facts.ClaimDate.PlusDays(step), facts.ClaimDate.PlusYears(-1).PlusDays(step))
        from established in Gen.Choose(0, 3)
        let study = kind == 1 && facts.DiseaseOnPension is null
        let young = kind is 1 or 2 && facts.DiseaseOnPension is null
        select facts with
        {
            VocationalStudy = study ? new(new(Math.Max(1, own + step)), ended) : null,
            YoungPerson = young ? new(new(extra), Earlier(facts.ClaimDate, facts.ClaimDate.PlusYears(-5).PlusDays(step)), EarningsEstablished: established == 0) : null,
            EntrepreneurWork = kind == 3 ? new Money<PerYear>(Math.Max(0, minimum - own + step)) : kind == 4 ? new Money<PerYear>(extra) : null,
            FarmerWork = kind is 4 or 5 ? new Money<PerYear>(extra / 2) : null,
            Pupil = kind == 6,
        };

    private static long AtLevel(long cents, int year, int eventYear) =>
        (long)(cents * RandomClaims.Parameters.WageCoefficient(year).Amount / RandomClaims.Parameters.WageCoefficient(eventYear).Amount);

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;
}
