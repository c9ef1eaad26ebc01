using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What a survivor's pension comes to.</summary>
/// <param name="Beneficiary">Who gets it.</param>
/// <param name="Amount">The sum.</param>
public sealed record SurvivorsTotal(Beneficiary Beneficiary, Money<Once> Amount) : ValueRecord;

/// <summary>What a family's timeline pays in all.</summary>
/// <param name="Pensions">The pension of each spouse and each child in their order, 0 where none is paid.</param>
/// <param name="LumpSum">The lump sum at a new marriage (§ 106).</param>
/// <param name="FuneralAssistance">The funeral assistance (§ 109).</param>
public sealed record FamilyTotals(ValueList<SurvivorsTotal> Pensions, Money<Once> LumpSum, Money<Once> FuneralAssistance) : ValueRecord
{
    /// <summary>Everything together.</summary>
    public Money<Once> Total
    {
        get
        {
            var total = LumpSum + FuneralAssistance;
            foreach (var pension in Pensions)
            {
                total += pension.Amount;
            }

            return total;
        }
    }

    internal static FamilyTotals Of(Family family, ValueList<FamilyPeriod> periods, Figure<Money<Once>>? lumpSum, Figure<Money<Once>>? funeral)
    {
        var totals = new SurvivorsTotal[family.Spouses.Count + family.Children.Count];
        for (var i = 0; i < totals.Length; i++)
        {
            var isSpouse = i < family.Spouses.Count;
            var survivor = new Beneficiary(isSpouse, isSpouse ? i : i - family.Spouses.Count);
            totals[i] = new(survivor, FamilyTotalLines.Sum(survivor, periods));
        }

        return new(ValueList<SurvivorsTotal>.Own(totals), lumpSum?.Value ?? default, funeral?.Value ?? default);
    }
}

/// <summary>One line of a survivor's total: a monthly pension × whole months, or × 30/360 days ÷ 30, rounded to the cent (READING).</summary>
/// <param name="Beneficiary">Who gets it.</param>
/// <param name="Kind"><see cref="TotalKind.Months"/> or <see cref="TotalKind.PartOfMonth"/>.</param>
/// <param name="From">The first day that it covers.</param>
/// <param name="To">The last day that it covers.</param>
/// <param name="PerMonth">The monthly pension.</param>
/// <param name="Count">The months, or the 30/360 days, that are paid.</param>
/// <param name="Amount">The money of the line.</param>
public readonly record struct FamilyTotalLine(
    Beneficiary Beneficiary, TotalKind Kind, LocalDate From, LocalDate To, Money<PerMonth> PerMonth, int Count, Money<Once> Amount)
{
    /// <summary>The reading that the line rests on, if any.</summary>
    public Reading? Reading => Kind == TotalKind.PartOfMonth ? Readings.PartOfMonth : null;

    /// <summary>Every member, dates as yyyy-MM-dd and numbers with a point.</summary>
    public override string ToString() => ValueText.Of(typeof(FamilyTotalLine), PrintMembers);
}
