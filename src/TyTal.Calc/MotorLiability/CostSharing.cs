using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>Why several insurers bear the costs.</summary>
public enum SharingGround
{
    /// <summary>The need rests on two or more accidents: in proportion to their consequences (§ 13(2)).</summary>
    SeveralAccidents,

    /// <summary>Several insurances for the same accident, or for accidents directly linked: as the Motor Liability Insurance Act says (§ 13(1)).</summary>
    SameAccident,
}

/// <summary>An insurer and its share.</summary>
/// <param name="Insurer">The insurer's name.</param>
/// <param name="Share">Its share of the costs; those of all insurers make 100 %.</param>
public sealed record InsurersPercentage(string Insurer, Percentage Share) : ValueRecord;

/// <summary>How insurers share the costs (kustannusten jako; § 13 of act 626/1991).</summary>
/// <remarks>The percentages are a finding of fact: by the consequences of each accident (§ 13(2)), or by what is reasonable in view of fault and other causes, one insurer
/// alone when only its vehicle's side caused the accident (Motor Liability Insurance Act, § 51). Towards the injured person several insurers of the same accident are jointly liable.</remarks>
public static class CostSharing
{
    private static readonly Rule PercentRule = Rule.Given("given.insurersPercent");

    private static readonly DatedVersions<SectionReference> LiabilityAct = DatedVersions<SectionReference>
        .Original(MotorAct.FirstDay, Act.MotorRehabilitation, Act.MotorLiabilityInsurance1959.Section(14))
        .Amended(new(2017, 1, 1), Act.MotorAmendment470, Act.MotorLiabilityInsurance.Section(51));

    /// <summary>§ 13(2): an insurer's share when the need rests on several accidents.</summary>
    public static Rule SeveralAccidentsRule { get; } = new("motor.insurersShare", MotorAct.Section(13, 2), Rounding.None, Readings.LargestRemainder);

    /// <summary>§ 13(1): an insurer's share when several insurances answer for the same accident.</summary>
    public static Rule SameAccidentRule { get; } = new("motor.insurersShareSameAccident", MotorAct.Section(13, 1), Rounding.None, Readings.LargestRemainder);

    /// <summary>The section of the Motor Liability Insurance Act to which § 13(1) refers on a day.</summary>
    /// <param name="day">The day, from 1.10.1991.</param>
    public static SectionReference JointLiability(LocalDate day) => LiabilityAct.On(MotorAct.InForce(day)).Rule;

    /// <summary>Shares an amount to the cent by percentages, by the largest remainder (READING largestRemainder).</summary>
    /// <param name="amount">The amount; 0 or more.</param>
    /// <param name="shares">The percentages; together 100.</param>
    /// <returns>The parts in the order of the percentages; together the amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the percentages do not make 100.</exception>
    public static ValueList<Money<Once>> Split(Money<Once> amount, ValueList<Percentage> shares)
    {
        CheckSum(shares, nameof(shares));
        return LargestRemainder.Split(MoneyGuard.NotNegative(amount), shares.Select(share => (long)share.Thousandths).ToArray());
    }

    /// <summary>Shares an amount, with reasons.</summary>
    /// <param name="amount">The amount; 0 or more.</param>
    /// <param name="ground">Why several insurers bear it.</param>
    /// <param name="shares">The insurers and their percentages; together 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the ground is none of the named ones, or the percentages do not make 100.</exception>
    public static ValueList<InsurersShare> Split(Figure<Money<Once>> amount, SharingGround ground, ValueList<InsurersPercentage> shares)
    {
        Guard.NotNull(amount, nameof(amount));
        Guard.NoNulls(shares, nameof(shares));
        var rule = Guard.Defined(ground) == SharingGround.SameAccident ? SameAccidentRule : SeveralAccidentsRule;
        var parts = Split(amount.Value, shares.Select(share => share.Share).ToValueList());
        return shares.Select((share, i) => new InsurersShare(share.Insurer, new(parts[i], rule, amount, new Figure<Percentage>(share.Share, PercentRule)))).ToValueList();
    }

    internal static void CheckSum(ValueList<Percentage> shares, string name)
    {
        var sum = shares.Sum(share => share.Amount);
        if (sum != Percentage.Hundred.Amount)
        {
            throw Guard.OutOfRange(name, $"{sum.ToString(System.Globalization.CultureInfo.InvariantCulture)} % together", "100 % together");
        }
    }
}

/// <summary>What an insurer bears of an amount.</summary>
/// <param name="Insurer">The insurer's name.</param>
/// <param name="Amount">Its part, in whole cents.</param>
public sealed record InsurersShare(string Insurer, Figure<Money<Once>> Amount) : ValueRecord;

/// <summary>Shares in whole cents that make the sum.</summary>
internal static class LargestRemainder
{
    /// <summary>Whole cents of each share first; the cents left go to the largest remainders, of equal ones to the first.</summary>
    internal static ValueList<Money<Once>> Split(Money<Once> amount, long[] weights)
    {
        var sum = weights.Sum(weight => (decimal)weight);
        var parts = weights.Select(weight => Part(amount.Cents, weight, sum)).ToArray();
        var left = (int)(amount.Cents - parts.Sum(part => part.Cents));
        var raised = Enumerable.Range(0, parts.Length).OrderByDescending(i => parts[i].Remainder).Take(left).ToArray();
        return parts.Select((part, i) => new Money<Once>(part.Cents + (raised.Contains(i) ? 1 : 0))).ToValueList();
    }

    /// <summary>By the remainder, which decimals find exactly.</summary>
    private static (long Cents, decimal Remainder) Part(long cents, long weight, decimal sum)
    {
        var product = (decimal)cents * weight;
        var remainder = product % sum;
        return (decimal.ToInt64((product - remainder) / sum), remainder);
    }
}
