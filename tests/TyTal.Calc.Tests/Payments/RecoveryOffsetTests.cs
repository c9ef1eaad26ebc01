using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class RecoveryOffsetTests
{
    private static readonly FutureInstalment Six = new(new(2024, 5, 2), CompensationKind.Pension, Euros.Once(6m));

    public static TheoryData<FutureInstalment, string> Mistakes() => new()
    {
        { null!, "instalment is missing." },
        { Six with { Due = new(2015, 12, 31) }, "instalment.due is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Six with { Due = new(2201, 1, 1) }, "instalment.due is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { Six with { Kind = (CompensationKind)99 }, "instalment.kind is 99; allowed is DailyAllowance, RehabilitationAllowance, Pension, SurvivorsPension, CareAllowance, ClothingSupplement, FunctionalLimitation, FuneralAssistance, Costs." },
        { Six with { Gross = new(-1) }, "instalment.gross is -0.01; allowed is 0 or more." },
        { Six with { TaxWithheld = new(-1) }, "instalment.taxWithheld is -0.01; allowed is 0 to 6." },
        { Six with { TaxWithheld = new(601) }, "instalment.taxWithheld is 6.01; allowed is 0 to 6." },
        { Six with { Consent = new Money<Once>(-1) }, "instalment.consent is -0.01; allowed is 0 or more." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Most_WrongFacts_RefusedByName(FutureInstalment instalment, string message) => Refusal.Is(message, () => RecoveryOffset.Most(instalment));

    /// <summary>§ 247(3): a consent matters only above a sixth, and up to the net instalment.</summary>
    [Theory]
    [InlineData(null, 100, "offset.sixth")]
    [InlineData(99, 100, "offset.sixth")]
    [InlineData(100, 100, "offset.sixth")]
    [InlineData(101, 101, "offset.consent")]
    [InlineData(600, 600, "offset.consent")]
    [InlineData(601, 600, "offset.consent")]
    public void Most_ConsentAroundASixthAndTheWhole_TheLargerUpToTheWhole(int? consent, long most, string rule)
    {
        var figure = RecoveryOffset.Most(Six with { Consent = consent is { } cents ? new Money<Once>(cents) : null });

        Assert.Equal((most, rule), (figure.Value.Cents, figure.Rule.Id));
    }

    [Theory]
    [InlineData(0, 100, "given.instalment")]
    [InlineData(6, 99, "offset.net")]
    [InlineData(600, 0, "offset.net")]
    public void Most_TaxWithheld_ASixthOfWhatIsLeft(long tax, long most, string rule)
    {
        var figure = RecoveryOffset.Most(Six with { TaxWithheld = new(tax) });

        Assert.Equal((most, rule), (figure.Value.Cents, figure.Inputs[0].Rule.Id));
    }

    /// <summary>What may be taken off is named by its own rule up to what is to be recovered; a cent less, and that is what limits.</summary>
    [Theory]
    [InlineData(101, 100, "offset.sixth")]
    [InlineData(100, 100, "offset.sixth")]
    [InlineData(99, 99, "offset.taken")]
    public void TakeOff_ToRecoverAroundASixth_TheSmaller(long toRecover, long taken, string rule)
    {
        var off = Recovery.TakeOff(new(toRecover), ValueList.Create(Six))[0];

        Assert.Equal((taken, rule, toRecover - taken), (off.Taken.Value.Cents, off.Taken.Rule.Id, off.LeftToRecover.Cents));
    }

    [Fact]
    public void TakeOff_SecondInstalmentMissing_RefusedByPosition() =>
        Refusal.Is("instalments[1] is missing.", () => Recovery.TakeOff(new(1), ValueList.Create(Six, null!)));
}
