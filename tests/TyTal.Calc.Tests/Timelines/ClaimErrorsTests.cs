using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;
using static TyTal.Calc.Tests.Timelines.CircumstanceTests;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>What is said of a fact that is refused, to the last word, and the facts at a bound that are not.</summary>
public class ClaimErrorsTests
{
    private const string Missing = ": the allowance of the first 28 days needs the full sick pay of those days, or the earnings before the claim date, of every employment (§ 58).";

    private static readonly InterruptionSpell May = new(new(2024, 5, 1), new(2024, 5, 9));

    public static TheoryData<string, string, Claim> Facts => new()
    {
        { "claimDate", "claimDate is a date of the Julian calendar; allowed is a date of the ISO calendar.", Paid with { ClaimDate = new(2024, 3, 4, CalendarSystem.Julian) } },
        { "claimDate", "claimDate is 2201-01-01; allowed is 2016-01-01 to 2200-12-31.", Paid with { ClaimDate = new(2201, 1, 1), Through = new(2201, 2, 1) } },
        { "incapacity[0].to", "incapacity[0].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31.", Paid with { Incapacity = Incapable(new(2024, 3, 4), new LocalDate(2201, 1, 1)) } },
        { "sickPay", "sickPay is 11000000000; allowed is 0 to 10000000000.", Paid with { SickPay = Largest(11) } },
        { "employments[1].sickPay", "employments[1].sickPay is 11000000000; allowed is 0 to 10000000000.", TwoEmployments with { Employments = ValueList.Create(TwoEmployments.Employments[0], new Employment(Largest(11), null)) } },
        { "employments[1].sickPay[0].amount", "employments[1].sickPay[0].amount is -5; allowed is 0 to 1000000000.", TwoEmployments with { Employments = ValueList.Create(TwoEmployments.Employments[0], new Employment(ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), new Money<Once>(-500))), null)) } },
        { "employments", "employments are stated beside sickPay or earningsBefore; allowed is either, as each employment states its own (§ 58(3)).", TwoEmployments with { EarningsBefore = new(default, 28) } },
        { "insuredWork", "insuredWork is stated and circumstance is PensionRehabilitation; its annual earnings contain no insured work (§§ 91(2), 278(2)).", Paid with { InsuredWork = Insured(1m), Circumstance = Circumstance.PensionRehabilitation } },
        { "insuredWork[0].kind", "insuredWork[0].kind is 9; allowed is Entrepreneur, Farmer.", Paid with { InsuredWork = ValueList.Create(new InsuredWork((InsuredWorkKind)9, default)) } },
        { "otherBenefits", "otherBenefits is stated and insurance is Compulsory; allowed is a leisure-time insurance only (§ 202(2)).", Paid with { OtherBenefits = Other(OtherBenefitKind.OldAgePension, 1m) } },
        { "otherBenefits[0].kind", "otherBenefits[0].kind is 9; allowed is SicknessAllowance, PartialDisabilityPension, RehabilitationSubsidy, DisabilityPension, OldAgePension.", Paid with { Insurance = Insurance.LeisureTime, OtherBenefits = Other((OtherBenefitKind)9, 1m) } },
        { "otherBenefits[0].perMonth", "otherBenefits[0].perMonth is -0.01; allowed is 0 to 1000000000.", Paid with { Insurance = Insurance.LeisureTime, OtherBenefits = Other(OtherBenefitKind.OldAgePension, -0.01m) } },
        { "pensionerWork", "pensionerWork is true; allowed is false in the leisure-time insurance, where no event happens in work (§ 68).", Paid with { PensionerWork = true, Insurance = Insurance.LeisureTime } },
        { "earningsBefore", "sickPay or earningsBefore is missing for 2024-03-05 to 2024-04-01" + Missing, Paid with { SickPay = default } },
    };

    public static TheoryData<string, string, Claim> Circumstances => new()
    {
        { "circumstance", "circumstance is Student; it cannot occur with the insurance Entrepreneur (§§ 70, 74, 91, 197, 201, 278).", Paid with { Circumstance = Circumstance.Student, Insurance = Insurance.Entrepreneur } },
        { "pensionerWork", "pensionerWork is true with a disease from exposure before the pension; allowed is false (§§ 68, 74).", Paid with { Circumstance = Circumstance.DiseaseOnPension, PensionerWork = true } },
        { "studiesUntil", "studiesUntil is 2024-06-01 and circumstance is Ordinary; allowed is a student's claim (§ 70).", Paid with { StudiesUntil = new(2024, 6, 1) } },
        { "incapacity[0].degree", "incapacity[0].degree is 30 %; allowed is 0, 50 or 100 for a student (§ 70(1)).", Paid with { Circumstance = Circumstance.Student, Incapacity = Incapable(new(2024, 3, 1), new LocalDate(2024, 3, 5), 30) } },
        { "liability", "liability is Worsening and circumstance is diseaseOnPension; a limited liability is of accidents (§§ 19, 33, 56(4)).", Paid with { Liability = Liability.Worsening, Circumstance = Circumstance.DiseaseOnPension } },
        { "liability", "liability is workMotionStrain; the leisure-time insurance does not cover it (§ 201).", Paid with { Liability = Liability.WorkMotionStrain, Insurance = Insurance.LeisureTime } },
        { "liabilityEnds", "liabilityEnds is 2024-04-15; allowed is at most 2024-04-14, six weeks of a work-motion strain (§ 33).", Paid with { Liability = Liability.WorkMotionStrain, LiabilityEnds = new(2024, 4, 15) } },
        { "afterTraining[0].trainingEnded", "afterTraining[0].trainingEnded is 2024-03-03; allowed is 2024-03-04 to 2024-05-31.", Paid with { AfterTraining = After(new(2024, 3, 3), new(2024, 6, 1), new(2024, 6, 30)) } },
        { "afterTraining[0].trainingEnded", "afterTraining[0].trainingEnded is a date of the Julian calendar; allowed is a date of the ISO calendar.", Paid with { AfterTraining = After(new(2024, 5, 1, CalendarSystem.Julian), new(2024, 6, 1), new(2024, 6, 30)) } },
        { "earningsBefore", "sickPay or earningsBefore is missing for 2024-03-05 to 2024-04-01" + Missing, Paid with { SickPay = default, Prison = ValueList.Create(new PrisonSpell(new(2024, 3, 1), new(2024, 3, 20))) } },
    };

    public static TheoryData<string, string, Claim> Overlaps => new()
    {
        { "interruptions", "interruptions: 2024-05-01 – 2024-05-09 and 2024-05-01 – 2024-05-09 overlap; the spells must be apart.", Paid with { Interruptions = ValueList.Create(May, May) } },
        { "interruptions", "interruptions: 2024-05-09 – 2024-05-09 and 2024-05-09 – 2024-05-09 overlap; the spells must be apart.", Paid with { Interruptions = ValueList.Create(May with { From = May.To }, May with { From = May.To }) } },
        { "interruptions", "interruptions: 2024-05-01 – 2024-05-09 and 2024-05-09 – 2024-05-12 overlap; the spells must be apart.", Paid with { Interruptions = ValueList.Create(new InterruptionSpell(May.To, new(2024, 5, 12)), May) } },
        { "afterTraining", "afterTraining: 2024-06-01 – 2024-06-30 and 2024-06-30 – 2024-07-31 overlap; the spells must be apart.", Trained(new(2024, 6, 1), new(2024, 6, 30), new(2024, 6, 30), new(2024, 7, 31)) },
        { "afterTraining", "afterTraining: 2024-06-01 – 2024-06-30 and 2024-06-30 – 2024-07-31 overlap; the spells must be apart.", Trained(new(2024, 6, 30), new(2024, 7, 31), new(2024, 6, 1), new(2024, 6, 30)) },
    };

    public static TheoryData<string, Claim> AtTheBound => new()
    {
        { "incapacity through the claim date is before the studies decide", Paid with { Circumstance = Circumstance.Student, Incapacity = Incapable(new(2024, 3, 1), new LocalDate(2024, 3, 4), 30) } },
        { "incapacity through the claim date is before the entrepreneur's allowance", Paid with { Insurance = Insurance.Entrepreneur, Incapacity = Incapable(new(2024, 3, 1), new LocalDate(2024, 3, 4), 30) } },
        { "the last day of the six weeks", Paid with { Liability = Liability.WorkMotionStrain, LiabilityEnds = new(2024, 4, 14) } },
        { "insured work alone", Paid with { InsuredWork = Insured(27_000m) } },
        { "rehabilitation from the next day", Trained(new(2024, 6, 1), new(2024, 6, 30), new(2024, 7, 1), new(2024, 7, 31)) },
        { "rehabilitation through the day before", Trained(new(2024, 7, 1), new(2024, 7, 31), new(2024, 6, 1), new(2024, 6, 30)) },
        { "spells side by side in no order", Paid with { Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 5, 10), new(2024, 5, 12)), May) } },
    };

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Circumstances), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Overlaps), DisableDiscoveryEnumeration = true)]
    public void Of_BadFact_TheWholeMessage(string parameter, string message, Claim claim) =>
        Assert.Equal($"{message} (Parameter '{parameter}')", Assert.ThrowsAny<ArgumentException>(() => Compute(claim)).Message);

    [Theory]
    [MemberData(nameof(AtTheBound), DisableDiscoveryEnumeration = true)]
    public void Of_FactAtItsBound_Computed(string why, Claim claim)
    {
        Assert.NotEmpty(why);
        Assert.Same(claim, Compute(claim).Claim);
    }

    private static ValueList<SickPaySpell> Largest(int count) =>
        Enumerable.Repeat(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(1_000_000_000m)), count).ToValueList();

    private static ValueList<OtherBenefitSpell> Other(OtherBenefitKind kind, decimal perMonth) =>
        ValueList.Create(new OtherBenefitSpell(kind, new(2025, 3, 4), To: null, new Money<PerMonth>((long)(perMonth * 100m))));

    private static Claim Trained(LocalDate from, LocalDate to, LocalDate rehabilitationFrom, LocalDate rehabilitationTo) => Paid with
    {
        AfterTraining = After(new(2024, 5, 31), from, to),
        Rehabilitation = ValueList.Create(new RehabilitationSpell(rehabilitationFrom, rehabilitationTo)),
    };
}
