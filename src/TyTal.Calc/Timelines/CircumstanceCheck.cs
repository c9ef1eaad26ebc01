using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Earnings;

namespace TyTal.Calc.Timelines;

/// <summary>Checks the facts of special circumstances: studies, rehabilitation, a limited liability, time after training, a prison sentence.</summary>
internal static class CircumstanceCheck
{
    internal static void Check(Claim claim)
    {
        CheckCircumstance(claim);
        CheckStudies(claim);
        CheckLiability(claim);
        ClaimCheck.CheckSpells(claim.Interruptions, "interruptions");
        ClaimCheck.CheckSpells(claim.Prison, "prison");
        CheckAfterTraining(claim);
    }

    private static void CheckCircumstance(Claim claim)
    {
        var isAllowed = Guard.Defined(claim.Circumstance, "circumstance") switch
        {
            Circumstance.Ordinary => true,
            Circumstance.Student => !claim.IsEntrepreneurs,
            Circumstance.DiseaseOnPension => !claim.IsLeisureTime,
            _ => claim.Insurance == Insurance.Compulsory,
        };
        if (!isAllowed)
        {
            throw Guard.Invalid("circumstance", $"circumstance is {claim.Circumstance}; it cannot occur with the insurance {claim.Insurance} (§§ 70, 74, 91, 197, 201, 278).");
        }

        if (claim is { Circumstance: Circumstance.DiseaseOnPension, PensionerWork: true })
        {
            throw Guard.Invalid("pensionerWork", "pensionerWork is true with a disease from exposure before the pension; allowed is false (§§ 68, 74).");
        }
    }

    private static void CheckStudies(Claim claim)
    {
        if (claim.StudiesUntil is { } last)
        {
            if (claim.Circumstance != Circumstance.Student)
            {
                throw Guard.Invalid("studiesUntil", $"studiesUntil is {Guard.Iso(last)} and circumstance is {claim.Circumstance}; allowed is a student's claim (§ 70).");
            }

            Guard.Date(last, claim.ClaimDate, Guard.LastDay, "studiesUntil");
        }

        for (var i = 0; claim.Circumstance == Circumstance.Student && i < claim.Incapacity.Count; i++)
        {
            var spell = claim.Incapacity[i];
            var inStudies = spell.End >= AllowanceRight.FirstDay(claim.ClaimDate) && (claim.StudiesUntil is not { } until || spell.From <= until);
            if (inStudies && spell.Degree.Amount is not (0m or 50m or 100m))
            {
                throw Guard.OutOfRange($"incapacity[{i}].degree", spell.Degree.ToString(), "0, 50 or 100 for a student (§ 70(1))");
            }
        }
    }

    private static void CheckLiability(Claim claim)
    {
        var last = LiabilityTime.LastDay(Guard.Defined(claim.Liability, "liability"), claim.ClaimDate);
        if (claim is { Circumstance: Circumstance.DiseaseOnPension, Liability: not Liability.Unlimited })
        {
            throw Guard.Invalid("liability", $"liability is {claim.Liability} and circumstance is diseaseOnPension; a limited liability is of accidents (§§ 19, 33, 56(4)).");
        }

        if (claim.Liability != Liability.WorkMotionStrain)
        {
            return;
        }

        if (claim.IsLeisureTime)
        {
            throw Guard.Invalid("liability", "liability is workMotionStrain; the leisure-time insurance does not cover it (§ 201).");
        }

        if (claim.LiabilityEnds > last)
        {
            throw Guard.OutOfRange("liabilityEnds", Guard.Iso(claim.LiabilityEnds.Value), $"at most {Guard.Iso(last!.Value)}, six weeks of a work-motion strain (§ 33)");
        }
    }

    /// <summary>The time after training comes after it, and neither overlaps nor is in rehabilitation.</summary>
    private static void CheckAfterTraining(Claim claim)
    {
        ClaimCheck.CheckSpells(claim.AfterTraining, "afterTraining");
        for (var i = 0; i < claim.AfterTraining.Count; i++)
        {
            var spell = claim.AfterTraining[i];
            var name = new FactName("afterTraining", i);
            if (spell.TrainingEnded.Calendar != CalendarSystem.Iso || spell.TrainingEnded < claim.ClaimDate || spell.TrainingEnded >= spell.From)
            {
                Guard.Date(spell.TrainingEnded, claim.ClaimDate, spell.From.PlusDays(-1), name.Field("trainingEnded"));
            }

            name.Money(spell.EarningsPerYear.Cents, "earningsPerYear");
        }

        if (!ClaimCheck.ArePairwiseApart(claim.AfterTraining, claim.Rehabilitation))
        {
            ClaimCheck.CheckNoOverlap("afterTraining", claim.AfterTraining.Concat<ISpell>(claim.Rehabilitation));
        }
    }
}
