using System.Text.Json.Nodes;
using TyTal.Calc.Benefits;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Soak.Facts;

namespace TyTal.Calc.Soak;

/// <summary>The facts of a claim as case files write them.</summary>
internal static class ClaimFacts
{
    internal static JsonObject Of(Claim claim) => Stated(
        ("claimDate", Day(claim.ClaimDate)),
        ("birthDate", Day(claim.BirthDate)),
        ("annualEarnings", claim.AnnualEarnings.Amount),
        ("through", Day(claim.Through)),
        ("insurance", Name(claim.Insurance)),
        ("decidedOn", Day(claim.DecidedOn)),
        ("incapacity", List(claim.Incapacity, Incapacity) ?? []),
        ("sickPay", List(claim.SickPay, SickPay)),
        ("earningsBefore", Before(claim.EarningsBefore)),
        ("employments", List(claim.Employments, employment => Stated(("sickPay", List(employment.SickPay, SickPay)), ("earningsBefore", Before(employment.EarningsBefore))))),
        ("insuredWork", List(claim.InsuredWork, work => Stated(("kind", Name(work.Kind)), ("annualEarnings", work.AnnualEarnings.Amount)))),
        ("rehabilitation", List(claim.Rehabilitation, spell => Stated(("from", Day(spell.From)), ("to", Day(spell.To)), ("preventsWork", spell.PreventsWork)))),
        ("interruptions", List(claim.Interruptions, spell => Stated(("from", Day(spell.From)), ("to", Day(spell.To))))),
        ("afterTraining", List(claim.AfterTraining, AfterTraining)),
        ("prison", List(claim.Prison, spell => Stated(("from", Day(spell.From)), ("to", Day(spell.To)), ("paymentContinues", spell.PaymentContinues)))),
        ("circumstance", Name(claim.Circumstance)),
        ("studiesUntil", Day(claim.StudiesUntil)),
        ("liability", Name(claim.Liability)),
        ("contributoryReductionPercent", claim.ContributoryReduction.Amount),
        ("receivesPension", claim.ReceivesPension),
        ("pensionerWork", claim.PensionerWork),
        ("liabilityEnds", Day(claim.LiabilityEnds)),
        ("lossPerYear", claim.LossPerYear is { } loss ? loss.Amount : null),
        ("sicknessAllowanceRight", claim.SicknessAllowanceRight),
        ("sicknessAllowanceUntil", Day(claim.SicknessAllowanceUntil)),
        ("sicknessAllowanceDaysBefore", claim.SicknessAllowanceDaysBefore),
        ("otherBenefits", List(claim.OtherBenefits, OtherBenefit)));

    private static JsonObject Incapacity(IncapacitySpell spell) => Stated(("from", Day(spell.From)), ("to", Day(spell.To)), ("degree", spell.Degree.Amount));

    private static JsonObject SickPay(SickPaySpell spell) => Stated(("from", Day(spell.From)), ("to", Day(spell.To)), ("amount", spell.Amount.Amount), ("partial", spell.Partial));

    private static JsonObject? Before(EarningsBefore? before) => before is null ? null : Stated(("amount", before.Amount.Amount), ("days", before.Days));

    private static JsonObject AfterTraining(AfterTrainingSpell spell) => Stated(
        ("trainingEnded", Day(spell.TrainingEnded)), ("from", Day(spell.From)), ("to", Day(spell.To)), ("earningsPerYear", spell.EarningsPerYear.Amount));

    private static JsonObject OtherBenefit(OtherBenefitSpell spell) => Stated(
        ("kind", Name(spell.Kind)), ("from", Day(spell.From)), ("to", Day(spell.To)), ("perMonth", spell.PerMonth.Amount), ("sameEvent", spell.SameEvent));
}
