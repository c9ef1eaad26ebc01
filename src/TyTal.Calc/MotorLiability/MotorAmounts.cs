using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>The stated amounts of a claim, as figures.</summary>
internal sealed class MotorAmounts(MotorClaim claim)
{
    internal static readonly Rule ClaimPerDay = Rule.Given("given.authoritysClaim");
    internal static readonly Rule ClaimPerMonth = Rule.Given("given.authoritysClaimPerMonth");

    private static readonly Rule FullPerDay = Rule.Given("given.motorCompensation");
    private static readonly Rule FullPerMonth = Rule.Given("given.motorCompensationPerMonth");
    private static readonly Rule IncomePerDay = Rule.Given("given.availableIncome");
    private static readonly Rule IncomePerMonth = Rule.Given("given.availableIncomePerMonth");
    private static readonly Rule ActualPerDay = Rule.Given("given.actualLoss");
    private static readonly Rule ActualPerMonth = Rule.Given("given.actualLossPerMonth");

    /// <summary>The amount of a day; null when it is not compensated in full and nothing is stated for the actual loss.</summary>
    internal Figure? On(LocalDate day, DayOutcome outcome)
    {
        if (!LostEarnings.InFull(outcome))
        {
            return Find(claim.ActualLoss, day)?.Given(ActualPerDay, ActualPerMonth) is { } actual ? Apply(actual, LostEarnings.ActualLoss, LostEarnings.ActualLoss) : null;
        }

        var rate = Find(claim.FullCompensation, day) ?? throw Guard.Invalid(
            "fullCompensation", $"fullCompensation has no amount for {Guard.Iso(day)}; every day that is compensated in full needs one.");
        var amount = claim.WithoutIncome
            ? Apply(rate.Given(IncomePerDay, IncomePerMonth), LostEarnings.AvailableIncome, LostEarnings.AvailableIncome)
            : rate.Given(FullPerDay, FullPerMonth);
        return Apply(amount, perDay => LostEarnings.Full(outcome, perDay), perMonth => LostEarnings.Full(outcome, perMonth));
    }

    private static CompensationRate? Find(ValueList<DatedRate> rates, LocalDate day)
    {
        foreach (var rate in rates)
        {
            if (rate.From <= day && (rate.To is null || day <= rate.To))
            {
                return rate.Rate;
            }
        }

        return null;
    }

    private static Figure Apply(Figure amount, Func<Figure<Money<PerDay>>, Figure> day, Func<Figure<Money<PerMonth>>, Figure> month) =>
        amount is Figure<Money<PerMonth>> perMonth ? month(perMonth) : day((Figure<Money<PerDay>>)amount);
}
