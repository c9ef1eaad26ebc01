using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The carpenter of the insurer's document: 27 000 € a year, sick pay 2 250 € for 28 days.</summary>
internal static class Carpenter
{
    internal static Claim Paid { get; } = new()
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        Through = new(2025, 3, 31),
        SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))),
        Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)),
    };

    internal static BenefitTimeline Timeline { get; } = BenefitTimeline.Of(Paid, StatutoryParameters.Enacted);

    /// <summary>The carpenter with earnings before instead of sick pay, and other facts changed as a test needs.</summary>
    internal static Claim Unpaid { get; } = Paid with
    {
        SickPay = default,
        EarningsBefore = new(Euros.Once(2_800m), 28),
        AnnualEarnings = Euros.PerYear(36_000m),
    };

    internal static BenefitTimeline Compute(Claim claim) => BenefitTimeline.Of(claim, StatutoryParameters.Enacted);

    internal static ValueList<IncapacitySpell> Incapable(LocalDate from, LocalDate? to = null, decimal degree = 100m) =>
        ValueList.Create(new IncapacitySpell(from, to, IncapacityDegree.Of(degree)));
}
