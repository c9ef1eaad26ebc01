using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

/// <summary>Retroactive payments with demands of every kind, and the pay of several employers.</summary>
internal static class RandomPayments
{
    private static readonly LocalDate Start = new(2023, 1, 1);

    internal static Gen<RetroactivePayment> Any { get; } =
        from times in Times()
        from demands in Gen.Choose(0, 8).SelectMany(count => Gen.ArrayOf(DemandOf(), count))
        from kind in Gen.Frequency((8, Gen.Elements(CompensationKind.DailyAllowance, CompensationKind.Pension)), (4, Gen.Elements(Enum.GetValues<CompensationKind>())))
        from insurance in Gen.Elements(PayingInsurance.Compulsory, PayingInsurance.Compulsory, PayingInsurance.LeisureTime, PayingInsurance.VoluntaryWorkingTime)
        from decided in Gen.Elements(new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 1))
        from tax in Gen.Choose(0, 60)
        from consent in Gen.Frequency((2, Gen.Constant<Money<Once>?>(null)), (1, Cents(300_000).Select(money => (Money<Once>?)money)))
        select new RetroactivePayment
        {
            PaidOn = new(2025, 1, 10),
            Kind = kind,
            Insurance = insurance,
            DecidedOn = decided,
            TaxWithheld = new(times.Sum(time => time.Amount.Cents) * tax / 100),
            Consent = consent,
            Times = times,
            Demands = demands.Select((demand, i) => demand with { Name = $"receiver {i}" }).ToValueList(),
        };

    internal static Gen<EmployersCompensation> Employers { get; } =
        from times in Times()
        from pays in Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(PayOf(), count))
        from insurance in Gen.Elements(PayingInsurance.Compulsory, PayingInsurance.LeisureTime, PayingInsurance.VoluntaryWorkingTime)
        from decided in Gen.Elements(new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 1))
        select new EmployersCompensation
        {
            DecidedOn = decided,
            Insurance = insurance,
            Times = times,
            Pays = pays.Select((pay, i) => pay with { Name = $"employer {i}" }).ToValueList(),
        };

    private static Gen<Money<Once>> Cents(int most) => Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, most)).Select(cents => new Money<Once>(cents));

    /// <summary>One to four times with gaps of up to ten days.</summary>
    private static Gen<ValueList<CompensatedTime>> Times() =>
        from count in Gen.Choose(1, 4)
        from lengths in Gen.ArrayOf(Gen.Choose(1, 40), count)
        from gaps in Gen.ArrayOf(Gen.Choose(0, 10), count)
        from amounts in Gen.ArrayOf(Cents(300_000), count)
        select Enumerable.Range(0, count).Select(i =>
        {
            var start = Start.PlusDays(lengths.Take(i).Sum() + gaps.Take(i).Sum());
            return new CompensatedTime(start, start.PlusDays(lengths[i] - 1), amounts[i]);
        }).ToValueList();

    private static Gen<Demand> DemandOf() =>
        from claimant in Gen.Elements(Enum.GetValues<Claimant>())
        from amount in Cents(200_000)
        from first in Gen.Choose(-5, 120)
        from length in Gen.Choose(1, 60)
        from tied in Gen.Choose(0, 1)
        from paid in Gen.Elements(PaidByEmployer.Pay, PaidByEmployer.SicknessFundBenefit, PaidByEmployer.ApprenticeshipPay)
        from took in Gen.Elements(true, false)
        let employer = claimant == Claimant.EmployerOrSicknessFund
        select tied == 1 || PaymentOrder.IsTiedToDays(claimant)
            ? new Demand("", claimant, amount, Start.PlusDays(first), Start.PlusDays(first + length - 1), employer ? paid : PaidByEmployer.Pay, employer && took)
            : new Demand("", claimant, amount);

    private static Gen<EmployerPay> PayOf() =>
        from kind in Gen.Elements(PaidByEmployer.Pay, PaidByEmployer.ApprenticeshipPay, PaidByEmployer.SicknessFundBenefit)
        from amount in Cents(200_000)
        from first in Gen.Choose(0, 120)
        from length in Gen.Choose(1, 60)
        from took in Gen.Elements(true, false)
        select new EmployerPay("", Start.PlusDays(first), Start.PlusDays(first + length - 1), amount, kind, took);
}
