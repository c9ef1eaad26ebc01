using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class LeisureTimeInsuranceTests
{
    private static readonly Circumstances Strayed = AtWork with { Situation = Situation.Commute, Detour = Detour.Large };

    /// <summary>§ 19(2) limits a worsening in time, also here; the readings say why this insurance pays after a traveller's, or outside leisure time.</summary>
    public static TheoryData<Circumstances, Liability, Reading?> Paid() => new()
    {
        { Leisure, Liability.Unlimited, null },
        { Leisure with { Event = EventKind.Worsening }, Liability.Worsening, null },
        { Nepal, Liability.Unlimited, Readings.TravelInsuranceBeforeLeisureTime },
        { Nepal with { Abroad = Abroad.No, OutsideEea = false }, Liability.Unlimited, null },
        { Strayed, Liability.Unlimited, Readings.NoGapToLeisureTime },
    };

    [Theory]
    [MemberData(nameof(Paid))]
    public void Of_LeisureTimeInsurancePays_ItsLimitInTimeAndItsReading(Circumstances facts, Liability liability, Reading? reading)
    {
        var payer = Assert.Single(PayerOrder.Of(facts).Payers, other => other.Kind == PayerKind.LeisureTime);

        Assert.Equal((liability, reading, "§ 199(1)"), (payer.Liability, payer.Reading, payer.Section!.ToString()));
    }

    [Fact]
    public void Of_EntrepreneursLeisureTime_PaysByItsOwnSection()
    {
        var entrepreneur = Leisure with { Status = PersonStatus.Entrepreneur, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.EntrepreneurWork, HeldPolicy.EntrepreneurLeisureTime) };

        Assert.Equal("§ 200(1)", PayerOrder.Of(entrepreneur).Payers[0].Section!.ToString());
    }

    /// <summary>§ 201(2)(2): a fact of the event, or, of an athlete's work, the reading that it is not leisure time.</summary>
    [Fact]
    public void Of_AnotherActPays_AReadingOnlyForAthletesWork()
    {
        var athlete = AtWork with
        {
            Status = PersonStatus.Athlete,
            OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Employee),
            Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.LeisureTime, HeldPolicy.Athletes),
        };

        Assert.Equal(new Exclusion(ExclusionReason.AnotherAct, SectionReference.Of(201, 2, 2)), Excluded(Leisure with { AnotherAct = Answer.Yes }));
        Assert.Equal(new Exclusion(ExclusionReason.AnotherAct, SectionReference.Of(201, 2, 2), Readings.EntrepreneurWorkIsNotLeisure), Excluded(athlete));
    }

    private static Exclusion Excluded(Circumstances facts) => Assert.Single(Assert.Single(PayerOrder.Of(facts).Excluded, other => other.Kind == PayerKind.LeisureTime).Exclusions);
}
