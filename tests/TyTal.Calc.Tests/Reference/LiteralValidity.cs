namespace TyTal.Calc.Tests.Reference;

/// <summary>Facts that the Act does not know, or that contradict each other.</summary>
internal static class LiteralValidity
{
    internal static void RefuseImpossible(LiteralClaim claim)
    {
        RefuseOutsideTheAct(claim);
        RefuseCircumstance(claim);
        RefuseStudies(claim);
        RefuseEmployments(claim);
        RefuseInsuredWork(claim);
        RefuseLiability(claim);
        RefuseAfterTraining(claim);
        RefuseInterruptions(claim);
        RefusePrison(claim);
        RefuseSicknessAllowanceDays(claim);
        RefuseOtherBenefits(claim);
    }

    /// <summary>§§ 281, 286: the Act is for claim dates from 1 January 2016. A degree is 0-100 %.</summary>
    private static void RefuseOutsideTheAct(LiteralClaim claim)
    {
        RefuseIf(claim.ClaimDate.Year < 2016, "claimDate is before 2016-01-01 (§§ 281, 286).");
        RefuseIf(claim.Incapacity.Any(incapacity => incapacity.Degree is < 0 or > 100), "degree is outside 0-100.");
    }

    private static void RefuseCircumstance(LiteralClaim claim)
    {
        bool refused = claim.Circumstance switch
        {
            // §§ 197.1, 200.2: § 70 is not for entrepreneurs.
            LiteralCircumstance.Student => claim.IsEntrepreneurs,

            // §§ 199.2, 201.1: no diseases in leisure time; § 68 is about another pensioner.
            LiteralCircumstance.DiseaseOnPension => claim.IsLeisureTime || claim.PensionerWork,

            // §§ 91.1, 278.1: insured as § 3.1 says.
            LiteralCircumstance.Rehabilitation or LiteralCircumstance.PensionRehabilitation
                => claim.Insurance != LiteralInsurance.Compulsory,

            _ => false,
        };
        RefuseIf(refused, "circumstance does not go with insurance or pensionerWork (§§ 68, 91, 197, 201, 278).");
    }

    private static void RefuseStudies(LiteralClaim claim)
    {
        RefuseIf(
            claim.StudiesUntil is not null && claim.Circumstance != LiteralCircumstance.Student,
            "studiesUntil is for circumstance student only (§ 70).");
        RefuseIf(claim.StudiesUntil < claim.ClaimDate, "studiesUntil is before claimDate.");

        // § 70.1: the studies are mainly prevented, significantly restricted, or neither.
        if (claim.Circumstance == LiteralCircumstance.Student)
        {
            DateOnly last = claim.StudiesUntil ?? DateOnly.MaxValue;
            RefuseIf(
                claim.Incapacity.Any(spell => spell.Degree is not (0 or 50 or 100) && Touches(spell, claim.FirstDay, last)),
                "degree: a student has 0, 50 or 100 (§ 70.1).");
        }
    }

    private static bool Touches(LiteralIncapacity spell, DateOnly first, DateOnly last)
        => LiteralDates.Later(spell.From, first) <= LiteralDates.Earlier(spell.To ?? DateOnly.MaxValue, last);

    private static void RefuseEmployments(LiteralClaim claim)
    {
        if (claim.Employments.Count == 0)
        {
            return;
        }

        RefuseIf(
            claim.SickPay.Count > 0 || claim.EarningsBefore is not null,
            "employments stand in place of sickPay and earningsBefore.");

        // § 199.2: only the employer that took the insurance; § 197.1: § 58 is not for entrepreneurs.
        RefuseIf(claim.Insurance != LiteralInsurance.Compulsory, "employments are for compulsory insurance only (§ 58.3).");
    }

    private static void RefuseInsuredWork(LiteralClaim claim)
    {
        if (claim.InsuredWork.Count == 0)
        {
            return;
        }

        RefuseIf(claim.Insurance != LiteralInsurance.Compulsory, "insuredWork is for compulsory insurance only (§ 58.3).");
        RefuseIf(claim.InsuredWork.Any(work => work.AnnualEarnings < 0), "insuredWork: annualEarnings are negative.");
        RefuseIf(
            claim.InsuredWork.Sum(work => work.AnnualEarnings) > claim.AnnualEarnings,
            "insuredWork has more than the annualEarnings that contain it (§ 75).");
    }

    private static void RefuseLiability(LiteralClaim claim)
    {
        if (claim.Liability == LiteralLiability.WorkMotionStrain)
        {
            RefuseIf(claim.IsLeisureTime, "liability: no strain in leisure time (§ 201.1).");
            RefuseIf(claim.LiabilityEnds > claim.LastDayOfStrain, "liabilityEnds is more than six weeks from the strain (§ 33).");
        }
    }

    private static void RefuseAfterTraining(LiteralClaim claim)
    {
        RefuseIf(claim.AfterTraining.Any(spell => spell.From <= spell.TrainingEnded), "afterTraining starts before trainingEnded (§ 92).");
        RefuseIf(claim.AfterTraining.Any(spell => spell.EarningsPerYear < 0), "afterTraining: earningsPerYear is negative.");
        RefuseUnlessInOrder("afterTraining", claim.AfterTraining.Select(spell => (spell.From, spell.To)));
        RefuseIf(
            claim.AfterTraining.Any(after => claim.Rehabilitation.Any(spell => spell.From <= after.To && after.From <= spell.To)),
            "afterTraining and rehabilitation share a day (§ 92.1).");
    }

    private static void RefuseInterruptions(LiteralClaim claim)
        => RefuseUnlessInOrder("interruptions", claim.Interruptions.Select(spell => (spell.From, spell.To)));

    private static void RefusePrison(LiteralClaim claim)
        => RefuseUnlessInOrder("prison", claim.Prison.Select(sentence => (sentence.From, sentence.To ?? DateOnly.MaxValue)));

    /// <summary>Health Insurance Act 8:8: the maximum is 300 weekdays.</summary>
    private static void RefuseSicknessAllowanceDays(LiteralClaim claim)
        => RefuseIf(claim.SicknessAllowanceDaysBefore is < 0 or > 300, "sicknessAllowanceDaysBefore is outside 0-300.");

    /// <summary>Those of § 202.2 may share days, and add up.</summary>
    private static void RefuseOtherBenefits(LiteralClaim claim)
    {
        RefuseIf(claim.OtherBenefits.Count > 0 && !claim.IsLeisureTime, "otherBenefits are for leisure time only (§ 202.2).");
        RefuseIf(claim.OtherBenefits.Any(benefit => benefit.PerMonth < 0), "otherBenefits: perMonth is negative.");
        RefuseIf(claim.OtherBenefits.Any(benefit => benefit.To < benefit.From), "otherBenefits ends before it starts.");
    }

    /// <summary>No end before a start, and no two with a common day; so an open one can only be the last.</summary>
    private static void RefuseUnlessInOrder(string name, IEnumerable<(DateOnly From, DateOnly To)> spells)
    {
        DateOnly? last = null;
        foreach ((DateOnly from, DateOnly to) in spells.OrderBy(spell => spell.From))
        {
            RefuseIf(to < from, name + " ends before it starts.");
            RefuseIf(from <= last, name + " has two at the same time.");
            last = to;
        }
    }

    private static void RefuseIf(bool impossible, string message)
    {
        if (impossible)
        {
            throw new LiteralRefusal(message);
        }
    }
}
