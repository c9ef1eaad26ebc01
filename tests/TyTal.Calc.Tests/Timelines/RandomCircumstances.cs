using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Adds special circumstances to valid claims: several employments, studies, limited liability, time after training, prison.</summary>
internal static class RandomCircumstances
{
    internal static Gen<Claim> Over(Gen<Claim> claims) =>
        from claim in claims
        from circumstance in Gen.Elements(Circumstance.Ordinary, Circumstance.Ordinary, Circumstance.Student, Circumstance.DiseaseOnPension, Circumstance.Rehabilitation, Circumstance.PensionRehabilitation)
        from studies in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 700).Select(days => (int?)days)))
        from liability in Gen.Elements(Liability.Unlimited, Liability.Unlimited, Liability.Unlimited, Liability.WorkMotionStrain, Liability.Worsening)
        from employments in Gen.Frequency((2, Gen.Constant(default(ValueList<Employment>))), (1, EmploymentsOf(claim)))
        from insured in Gen.Frequency((2, Gen.Constant(default(ValueList<InsuredWork>))), (1, InsuredWorkOf(claim.AnnualEarnings)))
        from interruptions in SpellsOf(claim.ClaimDate, (first, last) => new InterruptionSpell(first, last))
        from prison in SpellsOf(claim.ClaimDate, (first, last) => new PrisonSpell(first, last, last.Day == 7))
        from training in AfterTrainingOf(claim)
        select Valid(claim with
        {
            Circumstance = circumstance,
            StudiesUntil = studies is { } days ? claim.ClaimDate.PlusDays(days) : null,
            Liability = liability,
            Employments = employments,
            InsuredWork = insured,
            Interruptions = interruptions,
            Prison = prison,
            AfterTraining = training,
        });

    /// <summary>Takes out what cannot occur together.</summary>
    private static Claim Valid(Claim claim)
    {
        var compulsory = claim.Insurance == Insurance.Compulsory;
        var circumstance = compulsory || claim.Circumstance == claim.Insurance switch
        {
            Insurance.Entrepreneur => Circumstance.DiseaseOnPension,
            Insurance.LeisureTime => Circumstance.Student,
            _ => Circumstance.Ordinary,
        }
            ? claim.Circumstance
            : Circumstance.Ordinary;
        claim = claim with
        {
            Circumstance = circumstance,
            StudiesUntil = circumstance == Circumstance.Student ? claim.StudiesUntil : null,
            PensionerWork = claim.PensionerWork && circumstance != Circumstance.DiseaseOnPension,
            Employments = compulsory ? claim.Employments : default,
            SickPay = compulsory && claim.Employments.Count > 0 ? default : claim.SickPay,
            EarningsBefore = compulsory && claim.Employments.Count > 0 ? null : claim.EarningsBefore,
            InsuredWork = compulsory && circumstance is not (Circumstance.Rehabilitation or Circumstance.PensionRehabilitation) ? claim.InsuredWork : default,
            Liability = claim.Insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime || claim.Rehabilitation.Count > 0 || circumstance == Circumstance.DiseaseOnPension ? Liability.Unlimited : claim.Liability,
            LiabilityEnds = claim.Liability == Liability.WorkMotionStrain ? null : claim.LiabilityEnds,
        };
        return circumstance != Circumstance.Student ? claim : claim with
        {
            Incapacity = claim.Incapacity.Select(spell => spell with { Degree = IncapacityDegree.Of(spell.Degree.Amount >= 97m ? 100m : spell.Degree.Amount >= 12m ? 50m : 0m) }).ToValueList(),
        };
    }

    /// <summary>Two employments between which the sick pay is divided; now and then one lacks its earnings before.</summary>
    private static Gen<ValueList<Employment>> EmploymentsOf(Claim claim) =>
        from split in Gen.Choose(0, claim.SickPay.Count)
        from other in Gen.Choose(0, 300_000)
        from lacking in Gen.Choose(0, 6)
        select ValueList.Create(
            new Employment(claim.SickPay.Take(split).ToValueList(), claim.EarningsBefore),
            new Employment(claim.SickPay.Skip(split).ToValueList(), lacking == 0 ? null : new(new Money<Once>(other), 28)));

    private static Gen<ValueList<InsuredWork>> InsuredWorkOf(Money<PerYear> annualEarnings) =>
        from percent in Gen.Elements(0, 10, 33, 50, 100)
        from kind in Gen.Elements(InsuredWorkKind.Entrepreneur, InsuredWorkKind.Farmer)
        from two in Gen.Elements(true, false)
        let part = new InsuredWork(kind, new(annualEarnings.Cents * percent / 200))
        select two ? ValueList.Create(part, part) : ValueList.Create(part);

    private static Gen<ValueList<T>> SpellsOf<T>(LocalDate claimDate, Func<LocalDate, LocalDate, T> make) => Gen.Frequency(
        (2, Gen.Constant(default(ValueList<T>))),
        (1, from first in Gen.Choose(0, 500)
            from length in Gen.OneOf(Gen.Choose(1, 70), Gen.Choose(1, 500))
            from gap in Gen.Choose(0, 60)
            select ValueList.Create(
                make(claimDate.PlusDays(first), claimDate.PlusDays(first + length - 1)),
                make(claimDate.PlusDays(first + length + gap), claimDate.PlusDays(first + length + gap + 40)))));

    /// <summary>Time after a training that ended when, or before, the last rehabilitation did.</summary>
    private static Gen<ValueList<AfterTrainingSpell>> AfterTrainingOf(Claim claim) => Gen.Frequency(
        (2, Gen.Constant(default(ValueList<AfterTrainingSpell>))),
        (1, from gap in Gen.Elements(0, 0, 1, 100)
            from length in Gen.OneOf(Gen.Choose(1, 180), Gen.Choose(170, 400))
            from percent in Gen.Elements(0, 2, 3, 50, 96, 97, 98, 100, 120)
            let ended = claim.Rehabilitation.Count > 0 ? claim.Rehabilitation.Max(spell => spell.To) : claim.ClaimDate.PlusDays(gap)
            let earnings = new Money<PerYear>(claim.AnnualEarnings.Cents * percent / 100)
            select ValueList.Create(new AfterTrainingSpell(ended, ended.PlusDays(1 + gap), ended.PlusDays(gap + length), earnings))));
}
