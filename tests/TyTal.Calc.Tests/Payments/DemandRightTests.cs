using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

/// <summary>From which benefit which claimant receives (§§ 139–143, 276), written out as a table of its own.</summary>
public class DemandRightTests
{
    private static readonly LocalDate PaidOn = new(2025, 6, 2);

    private static readonly CompensationKind[] Kinds = Enum.GetValues<CompensationKind>();

    /// <summary>D: daily allowance, R: rehabilitation allowance, P: pension, S: survivors' pension, C: costs; small letters: the four others.</summary>
    [Theory]
    [InlineData(Claimant.InsurerRecovery, "DRPS")]
    [InlineData(Claimant.KelaSicknessOrRehabilitation, "DRPSC")]
    [InlineData(Claimant.FarmersInstitution, "DRP")]
    [InlineData(Claimant.EmployerOrSicknessFund, "DRPC")]
    [InlineData(Claimant.PaySecurity, "DRP")]
    [InlineData(Claimant.UnemploymentFund, "DRP")]
    [InlineData(Claimant.KelaUnemploymentOrPension, "DRPSC")]
    [InlineData(Claimant.PensionInstitution, "DRPS")]
    [InlineData(Claimant.KelaSocialAssistance, "DRP")]
    [InlineData(Claimant.MunicipalityOrAuthority, "DRPSC")]
    [InlineData(Claimant.KelaStudentAid, "DRPS")]
    [InlineData(Claimant.Enforcement, "DRPS")]
    public void Divide_EveryKindOfBenefit_RightOnlyWhereASectionGivesIt(Claimant claimant, string kinds) => Assert.Equal(
        kinds, string.Concat(Kinds.Where(kind => Of(claimant, kind).HasRight).Select(Letter)));

    [Theory]
    [InlineData(Claimant.UnemploymentFund, CompensationKind.FunctionalLimitation, "§ 276(1)")]
    [InlineData(Claimant.UnemploymentFund, CompensationKind.SurvivorsPension, "§ 276(1)")]
    [InlineData(Claimant.EmployerOrSicknessFund, CompensationKind.CareAllowance, "§ 276(1)")]
    [InlineData(Claimant.PensionInstitution, CompensationKind.Costs, "§ 276(1)")]
    [InlineData(Claimant.Enforcement, CompensationKind.FuneralAssistance, "§ 276(2)")]
    [InlineData(Claimant.InsurerRecovery, CompensationKind.ClothingSupplement, "§ 276(2)")]
    public void Divide_WithoutRight_NothingPaidAndTheSectionThatForbids(Claimant claimant, CompensationKind kind, string section)
    {
        var receiver = Of(claimant, kind);

        Assert.False(receiver.HasRight);
        Assert.Equal(section, receiver.Section.ToString());
        Assert.Equal(default, receiver.Paid.Value);
        Assert.Equal(Euros.Once(100m), receiver.Unpaid);
    }

    /// <summary>§ 139(4) is of employers; § 139(2) and (3) are of compensation for loss of earnings.</summary>
    [Theory]
    [InlineData(PaidByEmployer.Pay, true)]
    [InlineData(PaidByEmployer.ApprenticeshipPay, false)]
    [InlineData(PaidByEmployer.SicknessFundBenefit, false)]
    public void Divide_CostsThatAnEmployerPaid_TheEmployersOnly(PaidByEmployer paid, bool hasRight) =>
        Assert.Equal(hasRight, Of(Claimant.EmployerOrSicknessFund, CompensationKind.Costs, paid).HasRight);

    [Fact]
    public void Divide_DecidedAfterThePayment_Refused()
    {
        var payment = Payment(Claimant.UnemploymentFund, CompensationKind.DailyAllowance, PaidByEmployer.Pay);

        Assert.True((payment with { DecidedOn = PaidOn }).Divide().Receivers[0].HasRight);
        Assert.StartsWith(
            "decidedOn is 2025-06-03; allowed is 2016-01-01 to 2025-06-02",
            Assert.Throws<ArgumentOutOfRangeException>(() => (payment with { DecidedOn = PaidOn.PlusDays(1) }).Divide()).Message,
            StringComparison.Ordinal);
    }

    /// <summary>Whether a section gives a claimant that stands in the place of the injured person a right to a benefit.</summary>
    internal static bool Receives(Demand demand, CompensationKind kind) => kind switch
    {
        CompensationKind.DailyAllowance or CompensationKind.RehabilitationAllowance or CompensationKind.Pension => true,
        CompensationKind.SurvivorsPension => demand.Claimant is Claimant.KelaSicknessOrRehabilitation or Claimant.KelaUnemploymentOrPension
            or Claimant.PensionInstitution or Claimant.MunicipalityOrAuthority or Claimant.KelaStudentAid,
        CompensationKind.Costs => demand is { Claimant: Claimant.EmployerOrSicknessFund, Kind: PaidByEmployer.Pay }
            || demand.Claimant is Claimant.KelaSicknessOrRehabilitation or Claimant.KelaUnemploymentOrPension or Claimant.MunicipalityOrAuthority,
        _ => false,
    };

    private static char Letter(CompensationKind kind) => "DRPSalfuC"[(int)kind];

    private static PaidDemand Of(Claimant claimant, CompensationKind kind, PaidByEmployer paid = PaidByEmployer.Pay) =>
        Payment(claimant, kind, paid).Divide().Receivers[0];

    private static RetroactivePayment Payment(Claimant claimant, CompensationKind kind, PaidByEmployer paid) => new()
    {
        PaidOn = PaidOn,
        Kind = kind,
        Times = ValueList.Create(new CompensatedTime(new(2025, 5, 1), new(2025, 5, 31), Euros.Once(1_000m))),
        Demands = ValueList.Create(new Demand("A", claimant, Euros.Once(100m), new(2025, 5, 1), new(2025, 5, 31), paid)),
    };
}
