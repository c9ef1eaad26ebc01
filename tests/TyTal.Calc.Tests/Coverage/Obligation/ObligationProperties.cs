using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Coverage.Obligation;

/// <summary>Random wages around the threshold: the running total against a sum of each day, and what must not change the answer.</summary>
public class ObligationProperties
{
    private static readonly Gen<WagePayment> Payments =
        from day in Gen.Choose(0, 420).Select(new LocalDate(2023, 12, 1).PlusDays)
        from cents in Gen.OneOf(Gen.Choose(0, 60_000), Gen.Elements(0, 1, 50_000, 149_999, 150_000, 150_001))
        from before in Gen.Choose(-60, 90)
        from kind in Gen.Choose(0, 9)
        select new WagePayment(day, new(cents))
        {
            AgreedOn = before > 0 ? day.PlusDays(-before) : null,
            WorkYear = kind == 0 ? 2024 : null,
            Status = kind switch { 1 => InsuredStatus.Voluntary, 2 => InsuredStatus.StateFunds, _ => InsuredStatus.Mandatory },
        };

    private static readonly Gen<EmployerWages> Wages =
        from payments in Payments.ListOf().Select(list => list.Take(9).ToValueList())
        from workFrom in Gen.Choose(-100, 365)
        select new EmployerWages { Year = 2024, Payments = payments, WorkFrom = workFrom < 0 ? null : new LocalDate(2024, 1, 1).PlusDays(workFrom) };

    [Fact]
    public void Of_AnyPayments_TheFirstDayWhoseSumExceeds() => Properties.Hold(
        Wages,
        wages =>
        {
            var found = Of(wages);
            var counted = wages.Payments.Where(payment => payment.Status != InsuredStatus.Voluntary && (payment.WorkYear ?? payment.On.Year) == 2024).ToList();
            bool IsKnown(WagePayment payment, LocalDate day) =>
                payment.On <= day || payment.AgreedOn <= day || (payment.AgreedOn is null && day >= new LocalDate(2024, 12, 31));
            long Known(LocalDate day) => counted.Where(payment => IsKnown(payment, day)).Sum(payment => payment.Amount.Cents);

            Assert.Equal(counted.Sum(payment => payment.Amount.Cents) > 150_000, found.Obligation.IsObliged);
            Assert.Equal(found.Obligation.IsObliged, found.CrossedOn is not null);
            Assert.Equal(wages.Payments.Count - counted.Count, found.NotCounted.Count);
            if (found.CrossedOn is { } crossed)
            {
                Assert.True(Known(crossed.Value.Day) > 150_000);
                Assert.True(Known(crossed.Value.Day.PlusDays(-1)) <= 150_000);
                Assert.Equal(crossed.Value.Day.Year > 2024, found.InsuredFrom is null);
                Assert.True(found.InsuredFrom is not { } from || (from.Value.Day >= crossed.Value.Day && from.Value.Day >= (wages.WorkFrom ?? new LocalDate(2024, 1, 1)) && from.Value.Day.Year == 2024));
            }

            Assert.All(found.Running, day => Assert.Equal(Known(day.On), day.Total.Cents));
        });

    [Fact]
    public void Of_PaymentsInReverse_SameDays() => Properties.Hold(
        Wages,
        wages =>
        {
            var (one, other) = (Of(wages), Of(wages with { Payments = wages.Payments.Reverse().ToValueList() }));

            Assert.Equal(one.Running, other.Running);
            Assert.Equal(one.CrossedOn?.Value, other.CrossedOn?.Value);
            Assert.Equal(one.InsuredFrom?.Value, other.InsuredFrom?.Value);
            Assert.Equal(one.Obligation.Wages!.Value, other.Obligation.Wages!.Value);
        });

    [Fact]
    public void Of_OneMorePayment_NeverEndsTheObligationNorPutsItOff() => Properties.Hold(
        from wages in Wages from more in Payments select (wages, more),
        pair =>
        {
            var (less, more) = (Of(pair.wages), Of(pair.wages with { Payments = pair.wages.Payments.Append(pair.more).ToValueList() }));

            Assert.True(!less.Obligation.IsObliged || more.Obligation.IsObliged);
            Assert.True(less.CrossedOn is not { } crossed || more.CrossedOn!.Value.Day <= crossed.Value.Day);
        });

    [Fact]
    public void Of_WagesOfAnyYear_ObligedExactlyAboveTheThreshold() => Properties.Hold(
        from year in Gen.Choose(2016, 2026) from cents in Gen.Choose(100_000, 180_000) select (year, cents),
        pair =>
        {
            var obligation = InsuranceObligation.Of(EmployerKind.Private, pair.year, new(pair.cents), StatutoryParameters.Enacted);
            var more = InsuranceObligation.Of(EmployerKind.Private, pair.year, new(pair.cents + 1), StatutoryParameters.Enacted);

            Assert.Equal(obligation.Wages!.Amount > obligation.Threshold!.Amount, obligation.IsObliged);
            Assert.True(!obligation.IsObliged || more.IsObliged);
        });

    private static ObligationOfYear Of(EmployerWages wages) => ObligationOfYear.Of(wages, StatutoryParameters.Enacted);
}
