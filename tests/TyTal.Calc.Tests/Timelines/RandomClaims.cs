using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Valid claims of every kind, with the edges of the Act more often than chance would have them.</summary>
internal static class RandomClaims
{
    private static readonly decimal[] Degrees = [0m, 5m, 9.99m, 10m, 12.4m, 12.5m, 33.3m, 50m, 77.5m, 97.4m, 97.5m, 99.9m, 100m, 100m, 100m];
    private static readonly decimal[] EntrepreneursDegrees = [0m, 50m, 100m];
    private static readonly decimal[] Reductions = [0m, 0m, 0m, 12.5m, 33.333m, 50m];

    /// <summary>The enacted figures and a supplied path to 2060 that moves like the past.</summary>
    internal static StatutoryParameters Parameters { get; } = KnownFigures.Through2025.With(Supplied());

    internal static Gen<Claim> Any { get; } = Gen.OneOf(
        Of(Insurance.Compulsory),
        Of(Insurance.Compulsory),
        Of(Insurance.LeisureTime),
        Of(Insurance.Entrepreneur),
        Of(Insurance.EntrepreneurLeisureTime),
        Of(Insurance.WorkAbroad),
        RandomCircumstances.Over(Of(Insurance.Compulsory)),
        RandomCircumstances.Over(Of(Insurance.Compulsory)),
        RandomCircumstances.Over(Gen.OneOf(Of(Insurance.LeisureTime), Of(Insurance.Entrepreneur), Of(Insurance.EntrepreneurLeisureTime))));

    /// <summary>The claim with the pay facts without which days of its first four weeks may be refused.</summary>
    internal static Claim WithPay(Claim claim)
    {
        var before = new EarningsBefore(Euros.Once(2345.67m), 28);
        return claim.Employments.Count > 0
            ? claim with { Employments = claim.Employments.Select(employment => employment with { EarningsBefore = employment.EarningsBefore ?? before }).ToValueList() }
            : claim with { EarningsBefore = claim.EarningsBefore ?? before };
    }

    internal static Gen<Claim> Of(Insurance insurance) =>
        from claimDate in ClaimDates()
        from birthDate in BirthDates(claimDate)
        from earnings in Cents(0, 9_000_000)
        from through in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(300, 500), Gen.Choose(500, 9000))
        from incapacity in IncapacityOf(claimDate, insurance is Insurance.Entrepreneur or Insurance.EntrepreneurLeisureTime ? EntrepreneursDegrees : Degrees)
        from sickPay in SickPayOf(claimDate)
        from before in Gen.OneOf(Gen.Constant<EarningsBefore?>(null), EarningsBefore(), EarningsBefore(), EarningsBefore())
        from rehabilitation in RehabilitationOf(claimDate)
        from reduction in Gen.Elements(Reductions)
        from pension in Gen.Choose(0, 9)
        from ends in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 900).Select(days => (int?)days)))
        from loss in Gen.Frequency((4, Gen.Constant<long?>(null)), (1, Gen.Choose(60_000, 100_000).Select(cents => (long?)cents)))
        from kela in Gen.Choose(0, 9)
        from daysBefore in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 300)))
        from others in insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime ? OtherBenefitsOf(claimDate) : Gen.Constant(default(ValueList<OtherBenefitSpell>))
        from decided in Gen.Choose(0, 5)
        select new Claim
        {
            ClaimDate = claimDate,
            BirthDate = birthDate,
            AnnualEarnings = new Money<PerYear>(earnings),
            Through = claimDate.PlusDays(through),
            Insurance = insurance,
            DecidedOn = decided > 1 ? null : LocalDate.Max(claimDate, new LocalDate(2024, 12, 31).PlusDays(decided)),
            Incapacity = incapacity,
            SickPay = sickPay,
            EarningsBefore = before,
            Rehabilitation = rehabilitation,
            ContributoryReduction = Percentage.Of(reduction),
            ReceivesPension = pension == 0,
            PensionerWork = pension == 1 && insurance is Insurance.Compulsory or Insurance.Entrepreneur,
            LiabilityEnds = ends is { } days ? claimDate.PlusDays(days) : null,
            LossPerYear = loss is { } cents ? new Money<PerYear>(cents) : null,
            SicknessAllowanceRight = kela != 0,
            SicknessAllowanceUntil = kela == 1 ? claimDate.PlusDays(100) : null,
            SicknessAllowanceDaysBefore = daysBefore,
            OtherBenefits = others,
        };

    private static Gen<LocalDate> ClaimDates() => Gen.OneOf(
        Gen.Choose(0, 4017).Select(new LocalDate(2016, 1, 1).PlusDays),
        Gen.Elements(new LocalDate(2016, 1, 1), new(2016, 2, 29), new(2020, 2, 29), new(2023, 2, 28), new(2019, 12, 31), new(2020, 1, 1), new(2024, 12, 3)));

    /// <summary>Ages 15–75, now and then such that the 65th birthday falls near the anniversary.</summary>
    private static Gen<LocalDate> BirthDates(LocalDate claimDate) => Gen.OneOf(
        Gen.Choose(15 * 365, 75 * 365).Select(days => claimDate.PlusDays(-days)),
        Gen.Choose(-40, 800).Select(days => claimDate.PlusYears(-65).PlusDays(days)),
        Gen.Elements(new LocalDate(1956, 2, 29), new(1960, 2, 29), new(1957, 12, 31), new(1958, 1, 1), new(1962, 1, 1)));

    private static Gen<ValueList<IncapacitySpell>> IncapacityOf(LocalDate claimDate, decimal[] degrees)
    {
        var spell = from gap in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 3), Gen.Choose(0, 200))
                    from length in Gen.OneOf(Gen.Choose(1, 4), Gen.Choose(1, 40), Gen.Choose(100, 700))
                    from degree in Gen.Elements(degrees)
                    select (gap, length, degree);
        return from first in Gen.Choose(-3, 30)
               from spells in spell.ListOf().Select(list => list.Take(6).ToList())
               from open in Gen.Choose(0, 1)
               select Chain(claimDate.PlusDays(first), spells, open == 1).ToValueList();
    }

    private static IEnumerable<IncapacitySpell> Chain(LocalDate from, List<(int Gap, int Length, decimal Degree)> spells, bool open)
    {
        from = from < new LocalDate(2016, 1, 1) ? new LocalDate(2016, 1, 1) : from;
        for (var i = 0; i < spells.Count; i++)
        {
            var start = from.PlusDays(spells[i].Gap);
            var end = start.PlusDays(spells[i].Length - 1);
            yield return new(start, open && i == spells.Count - 1 ? null : end, IncapacityDegree.Of(spells[i].Degree));
            from = end.PlusDays(1);
        }
    }

    private static Gen<ValueList<SickPaySpell>> SickPayOf(LocalDate claimDate)
    {
        var spell = from first in Gen.Choose(0, 40)
                    from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Constant(28))
                    from cents in Cents(0, 600_000)
                    from partial in Gen.Choose(0, 5)
                    select new SickPaySpell(claimDate.PlusDays(first), claimDate.PlusDays(first + length - 1), new Money<Once>(cents), partial == 0);
        return spell.ListOf().Select(list => list.Take(3).ToValueList());
    }

    private static Gen<EarningsBefore?> EarningsBefore() =>
        from cents in Cents(0, 800_000)
        from days in Gen.OneOf(Gen.Constant(28), Gen.Choose(1, 62))
        select (EarningsBefore?)new EarningsBefore(new Money<Once>(cents), days);

    private static Gen<ValueList<RehabilitationSpell>> RehabilitationOf(LocalDate claimDate) => Gen.Frequency(
        (3, Gen.Constant(default(ValueList<RehabilitationSpell>))),
        (1, from first in Gen.Choose(0, 800)
            from length in Gen.Choose(1, 400)
            from gap in Gen.Choose(0, 60)
            from prevents in Gen.Choose(0, 3)
            select ValueList.Create(
                new RehabilitationSpell(claimDate.PlusDays(first), claimDate.PlusDays(first + length - 1), prevents > 0),
                new RehabilitationSpell(claimDate.PlusDays(first + length + gap), claimDate.PlusDays(first + (2 * length) + gap), prevents > 1))));

    private static Gen<ValueList<OtherBenefitSpell>> OtherBenefitsOf(LocalDate claimDate) =>
        (from kind in Gen.Elements((OtherBenefitKind[])Enum.GetValues(typeof(OtherBenefitKind)))
         from first in Gen.Choose(200, 900)
         from length in Gen.Choose(1, 900)
         from cents in Cents(0, 200_000)
         from open in Gen.Choose(0, 3)
         from sameEvent in Gen.Choose(0, 4)
         let start = claimDate.PlusDays(first)
         select new OtherBenefitSpell(kind, start, open == 0 ? null : start.PlusDays(length - 1), new Money<PerMonth>(cents), sameEvent > 0))
        .ListOf().Select(list => list.Take(3).ToValueList());

    private static Gen<long> Cents(int least, int most) => Gen.OneOf(
        Gen.Choose(least, most).Select(cents => (long)cents),
        Gen.Choose(least, Math.Max(least, most / 20)).Select(cents => (long)cents),
        Gen.Choose(1_300_000, 1_800_000).Select(cents => Math.Min(cents, (long)most)));

    private static IEnumerable<YearlyFigure> Supplied()
    {
        for (var year = 2026; year <= 2060; year++)
        {
            var years = year - 2025;
            yield return new(StatutoryFigure.WageCoefficient, year, 1.673m + (0.035m * years), "test", FigureStatus.Supplied);
            yield return new(StatutoryFigure.EarningsRelatedPensionIndex, year, 3077 + (47 * years), "test", FigureStatus.Supplied);
            yield return new(StatutoryFigure.EmployeePaymentsPercent, year, 3.54m + (0.11m * (years % 4)), "test", FigureStatus.Supplied);
        }
    }
}
