using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Claims that together use every rule of the timeline.</summary>
internal static class CornerClaims
{
    internal static IReadOnlyList<Claim> All { get; } =
    [
        Paid,
        Paid with { Through = new(2048, 6, 30) },
        Paid with { Through = new(2031, 6, 30), BirthDate = new(2003, 6, 15) },
        Paid with { Through = new(2031, 6, 30), BirthDate = new(1960, 6, 15) },
        Paid with { AnnualEarnings = default, ReceivesPension = true, Through = new(2024, 6, 30) },
        Unpaid with { AnnualEarnings = Euros.PerYear(200_000m), Insurance = Insurance.LeisureTime },
        Paid with { Incapacity = Incapable(new(2024, 3, 5), degree: 50) },
        Paid with { SickPay = ValueList.Create(Paid.SickPay[0], Paid.SickPay[0]) },
        Paid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 30), Euros.Once(300m))), AnnualEarnings = Euros.PerYear(5_000m) },
        Unpaid with { ContributoryReduction = Percentage.Of(33.333m), LossPerYear = Euros.PerYear(30_000m) },
        Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 12.5m) },
        Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 33.3m), SickPay = ValueList.Create(Paid.SickPay[0] with { Partial = true }) },
        Unpaid with { Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 9, 1), new(2025, 8, 31))) },
        Unpaid with { Insurance = Insurance.LeisureTime, SickPay = Paid.SickPay },
        Unpaid with { Insurance = Insurance.LeisureTime, OtherBenefits = ValueList.Create(Pension(1_000m), Pension(500m)) },
        Unpaid with { Insurance = Insurance.EntrepreneurLeisureTime, OtherBenefits = ValueList.Create(Pension(5_000m)) },
        Unpaid with { Insurance = Insurance.Entrepreneur, Incapacity = Incapable(new(2024, 3, 5), degree: 50) },
        CircumstanceTests.TwoEmployments,
        CircumstanceTests.TwoEmployments with { Incapacity = Incapable(new(2024, 3, 5), degree: 50), InsuredWork = CircumstanceTests.Insured(3_600m) },
        Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 30), InsuredWork = CircumstanceTests.Insured(9_000m), AfterTraining = CircumstanceTests.After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 9, 30), 9_000m) },
        Unpaid with { Circumstance = Circumstance.Student, Incapacity = Incapable(new(2024, 3, 5), degree: 50) },
        Unpaid with { Circumstance = Circumstance.DiseaseOnPension },
        Unpaid with { Circumstance = Circumstance.Rehabilitation },
        Unpaid with { Circumstance = Circumstance.PensionRehabilitation },
    ];

    internal static OtherBenefitSpell Pension(decimal perMonth) =>
        new(OtherBenefitKind.DisabilityPension, new(2025, 1, 1), To: null, Euros.PerMonth(perMonth));
}
