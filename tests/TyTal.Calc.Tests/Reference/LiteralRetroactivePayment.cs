namespace TyTal.Calc.Tests.Reference;

/// <summary>A retroactive compensation and the demands of others for it (§§ 139-143, 145, 187.4, 247.3, 276).</summary>
internal sealed record LiteralRetroactivePayment
{
    private static readonly LiteralCompensationKind[] _lossOfEarnings =
        [LiteralCompensationKind.DailyAllowance, LiteralCompensationKind.RehabilitationAllowance, LiteralCompensationKind.Pension];

    public required DateOnly PaidOn { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public LiteralCompensationKind Kind { get; init; }

    /// <summary>Whether a voluntary insurance pays.</summary>
    public bool Voluntary { get; init; }

    /// <summary>Whether that is one of leisure time.</summary>
    public bool LeisureTime { get; init; }

    public decimal TaxWithheld { get; init; }

    public decimal? Consent { get; init; }

    public required IReadOnlyList<LiteralGranted> Times { get; init; }

    public IReadOnlyList<LiteralDemand> Demands { get; init; } = [];

    /// <summary>§ 276.2: what may be neither distrained nor, by § 247.3, taken off.</summary>
    internal static bool IsProtected(LiteralCompensationKind kind) => kind is LiteralCompensationKind.CareAllowance or LiteralCompensationKind.ClothingSupplement
        or LiteralCompensationKind.FunctionalLimitation or LiteralCompensationKind.FuneralAssistance or LiteralCompensationKind.Costs;

    /// <summary>§ 247.3: at most a sixth after tax, cut to the cent, or as much as was agreed.</summary>
    internal static decimal MostToTakeOff(LiteralCompensationKind kind, decimal gross, decimal tax, decimal? consent)
    {
        if (IsProtected(kind))
        {
            return 0;
        }

        decimal net = gross - tax;
        decimal sixth = decimal.Floor(net * 100 / 6) / 100;
        return consent > sixth ? Math.Min(consent.Value, net) : sixth;
    }

    /// <summary>The item of § 145.1 by the day of payment: Kela's social assistance from 2017 (act 1273/2016), the farmers' institution from 2021 (act 1161/2020).</summary>
    internal int ItemOf(LiteralClaimant claimant)
    {
        LiteralClaimant[][] items =
        [
            [LiteralClaimant.InsurerRecovery],
            [LiteralClaimant.KelaSicknessOrRehabilitation],
            PaidOn.Year >= 2021 ? [LiteralClaimant.FarmersInstitution] : [],
            [LiteralClaimant.EmployerOrSicknessFund, LiteralClaimant.PaySecurity],
            [LiteralClaimant.UnemploymentFund, LiteralClaimant.KelaUnemploymentOrPension],
            [LiteralClaimant.PensionInstitution],
            PaidOn.Year >= 2017 ? [LiteralClaimant.KelaSocialAssistance] : [],
            [LiteralClaimant.MunicipalityOrAuthority],
            [LiteralClaimant.KelaStudentAid],
            [LiteralClaimant.Enforcement],
        ];
        int number = 0;
        foreach (LiteralClaimant[] item in items)
        {
            number += item.Length > 0 ? 1 : 0;
            if (item.Contains(claimant))
            {
                return number;
            }
        }

        throw new LiteralRefusal("a claimant without a place");
    }

    /// <summary>Whether any section gives the demand a right to this benefit.</summary>
    internal bool HasRight(LiteralDemand demand)
    {
        bool lossOfEarnings = _lossOfEarnings.Contains(Kind);
        bool survivors = Kind == LiteralCompensationKind.SurvivorsPension;
        bool costs = Kind == LiteralCompensationKind.Costs;
        return demand.Claimant switch
        {
            LiteralClaimant.InsurerRecovery or LiteralClaimant.Enforcement => !IsProtected(Kind),
            LiteralClaimant.EmployerOrSicknessFund => (lossOfEarnings && EmployerReceives(demand)) || (costs && !demand.ApprenticeshipPay && !demand.FundsBenefit), // §§ 139, 187.4
            LiteralClaimant.PensionInstitution or LiteralClaimant.KelaStudentAid => lossOfEarnings || survivors, // §§ 140, 142.1
            LiteralClaimant.KelaSicknessOrRehabilitation or LiteralClaimant.KelaUnemploymentOrPension => lossOfEarnings || survivors || costs, // §§ 142.1, 142.2
            LiteralClaimant.MunicipalityOrAuthority => lossOfEarnings || survivors || costs, // § 143
            _ => lossOfEarnings, // §§ 139, 141, 142 a, 143.3
        };
    }

    /// <summary>§ 187.4 (act 953/2024) in matters decided from 2025 on; it does not name § 139.2.</summary>
    private bool EmployerReceives(LiteralDemand demand)
        => !Voluntary || DecidedOn.Year < 2025 || demand.ApprenticeshipPay || (LeisureTime && demand.TookLeisureTimeInsurance);
}
