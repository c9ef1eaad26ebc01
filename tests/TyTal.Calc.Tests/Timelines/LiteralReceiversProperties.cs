using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Who gets what of a claim's money, by the library and by the literal reference.</summary>
public class LiteralReceiversProperties
{
    private static readonly LiteralFigures Figures = LiteralComparison.Figures(RandomClaims.Parameters);

    /// <summary>Claims of every kind; every other one with pay around the anniversary and in the pension's months, side by side, over each other and over the turns of months.</summary>
    internal static readonly Gen<Claim> Claims = Gen.OneOf(
        RandomClaims.Any,
        from claim in Gen.OneOf(RandomClaims.Of(Insurance.Compulsory), RandomClaims.Any)
        from spells in Spell(claim.ClaimDate).ListOf()
        where claim.Employments.Count == 0
        select claim with { Through = claim.ClaimDate.PlusDays(800), SickPay = claim.SickPay.Concat(spells.Take(5)).ToValueList() });

    [Fact]
    public void Of_RandomClaims_EqualsTheLiteralReference()
    {
        var (refused, ofPension) = (0, 0);
        Properties.Hold(
            Claims,
            claim =>
            {
                var (literal, library) = (Literal(claim), Library(claim));
                Assert.True(literal == library, $"{literal} is not {library}: {claim}, sick pay {string.Join("; ", claim.SickPay)}, {LiteralComparison.Library(claim, RandomClaims.Parameters)}");
                refused += library == "refused" ? 1 : 0;
                ofPension += library != "refused" && ReceiverTotals.Of(BenefitTimeline.Of(claim, RandomClaims.Parameters)) is var all
                    && all.Employer > ReceiverTotals.Through(BenefitTimeline.Of(claim, RandomClaims.Parameters), PensionRight.FirstDay(claim.ClaimDate).PlusDays(-1)).Employer ? 1 : 0;
            },
            times: 600);
        Properties.Reached(refused < 400 && ofPension > 40, $"{refused} refused, {ofPension} with employers of a pension");
    }

    /// <summary>The comparison is worth something only when a cent that changes hands fails it.</summary>
    [Fact]
    public void Library_OneCentToAnother_AnotherText()
    {
        var (totals, cent) = (new ReceiverTotals(new(1_000), new(20), new(300)), new Money<Once>(1));
        Assert.NotEqual(Text(totals), Text(totals with { Employer = totals.Employer + cent, InjuredPerson = totals.InjuredPerson - cent }), StringComparer.Ordinal);
        Assert.NotEqual(Text(totals), Text(totals with { EmployeePayments = totals.EmployeePayments + cent, InjuredPerson = totals.InjuredPerson - cent }), StringComparer.Ordinal);
        Assert.NotEqual(Text(totals), Text(totals with { InjuredPerson = totals.InjuredPerson + cent }), StringComparer.Ordinal);
    }

    private static string Literal(Claim claim)
    {
        try
        {
            var receivers = LiteralReceivers.Compute(LiteralComparison.Convert(claim), Figures);
            return Text(receivers.Employers, receivers.EmployeePayments, receivers.InjuredPerson);
        }
        catch (LiteralRefusal)
        {
            return "refused";
        }
    }

    private static string Library(Claim claim)
    {
        try
        {
            return Text(ReceiverTotals.Of(BenefitTimeline.Of(claim, RandomClaims.Parameters)));
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    private static string Text(ReceiverTotals totals) => Text(totals.Employer.Amount, totals.EmployeePayments.Amount, totals.InjuredPerson.Amount);

    private static string Text(params decimal[] amounts) => string.Join(' ', amounts.Select(amount => amount.ToString("0.00", null)));

    private static Gen<SickPaySpell> Spell(LocalDate claimDate) =>
        from first in Gen.OneOf(Gen.Choose(360, 370), Gen.Choose(370, 480), Gen.Constant(395))
        from length in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(20, 70))
        from cents in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 600_000))
        from turn in Gen.Elements(0, 0, 1, 2)
        let start = claimDate.PlusDays(first)
        let begins = turn == 1 ? start.With(DateAdjusters.StartOfMonth) : turn == 2 ? start.With(DateAdjusters.EndOfMonth) : start
        select new SickPaySpell(begins, begins.PlusDays(length - 1), new(cents));
}
