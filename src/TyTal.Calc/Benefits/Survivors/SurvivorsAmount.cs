using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The amount of a spouse's pension (leskeneläke) and of a child's pension (lapseneläke): shares of the annual earnings, and the index (§§ 104, 268(2)).</summary>
/// <remarks>The base stays exact; the yearly and the monthly amount are each rounded to the cent from it.
/// There is no one-time increase: § 67 increases the workers' compensation pension only.</remarks>
public static class SurvivorsAmount
{
    private const int MonthsOfYear = 12;

    /// <summary>§ 104(2): the spouse's percentage of the annual earnings, not rounded.</summary>
    public static Rule SpouseBaseRule { get; } = new("survivors.spouseBase", SectionReference.Of(104, 2));

    /// <summary>§ 104(5): an even part of the children's percentage, not rounded.</summary>
    public static Rule ChildBaseRule { get; } = new("survivors.childBase", SectionReference.Of(104, 5));

    /// <summary>§ 104(5): a full orphan's part, with an even part of the addition, not rounded.</summary>
    public static Rule OrphanBaseRule { get; } = new("survivors.orphanBase", SectionReference.Of(104, 5));

    /// <summary>§ 104(7): the basic amount of the child's national pension, a year, at the level of the claim date's year.</summary>
    public static Rule NationalPensionRule { get; } =
        new("survivors.nationalPension", SectionReference.Of(104, 7), Rounding.None, Readings.NationalPensionYear);

    /// <summary>§ 104(7): the child's pension less that basic amount, at least 0.</summary>
    public static Rule LessNationalPensionRule { get; } =
        new("survivors.lessNationalPension", SectionReference.Of(104, 7), Rounding.None, Readings.NationalPensionYear);

    /// <summary>§ 104: the pension per year at the level of the claim date's year.</summary>
    public static Rule BasePerYearRule { get; } = new("survivors.basePerYear", SectionReference.Of(104), Rounding.Cent);

    /// <summary>§ 268(2): the pension per year, in the year of payment.</summary>
    public static Rule PerYearRule { get; } = new("survivors.perYear", SectionReference.Of(268, 2), Rounding.Cent);

    /// <summary>§ 268(2): the pension per month, in the year of payment.</summary>
    public static Rule PerMonthRule { get; } = new("survivors.perMonth", SectionReference.Of(268, 2), Rounding.Cent);

    /// <summary>The spouse's exact pension before income adjustment (§ 104(2)).</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The spouse's percentage.</param>
    public static ExactPension SpouseBase(Money<PerYear> annualEarnings, Percentage percent) => Part(annualEarnings, percent, 1);

    /// <summary>A child's exact pension: the children's percentage split evenly (§ 104(5)).</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The percentage of the children together, without the orphans' addition.</param>
    /// <param name="children">The number of children with a right, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static ExactPension ChildBase(Money<PerYear> annualEarnings, Percentage percent, int children) =>
        Part(annualEarnings, percent, Guard.Range(children, 1, int.MaxValue));

    /// <summary>A full orphan's exact pension: as another child's, and an even part of the addition (§ 104(5)).</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The percentage of the children together, without the addition.</param>
    /// <param name="children">The number of children with a right, from 1.</param>
    /// <param name="addition">The addition.</param>
    /// <param name="orphans">The number of full orphans among them, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static ExactPension OrphanBase(Money<PerYear> annualEarnings, Percentage percent, int children, Percentage addition, int orphans) =>
        ChildBase(annualEarnings, percent, children).Plus(Part(annualEarnings, addition, Guard.Range(orphans, 1, int.MaxValue)));

    /// <summary>The basic amount of the child's national pension, a year, brought to the claim date's year (§ 104(7)).</summary>
    /// <param name="basicAmount">The basic amount per month at the beginning of the year in which the right started.</param>
    /// <param name="claimYearIndex">The earnings-related pension index of the claim date's year.</param>
    /// <param name="startYearIndex">The index of the year in which the right started.</param>
    public static ExactPension NationalPension(Money<PerMonth> basicAmount, PensionIndex claimYearIndex, PensionIndex startYearIndex) =>
        ExactPension.Of(MoneyGuard.NotNegative(basicAmount).Cents * MonthsOfYear, 1).Times(Points(claimYearIndex), Points(startYearIndex));

    /// <summary>A child's exact pension less that basic amount, at least 0 (§ 104(7)).</summary>
    /// <param name="base">The child's exact pension.</param>
    /// <param name="nationalPension">The basic amount at the level of the claim date's year.</param>
    public static ExactPension LessNationalPension(ExactPension @base, ExactPension nationalPension) => @base.Less(nationalPension);

    /// <summary>The yearly pension at the level of the claim date's year, rounded to the cent.</summary>
    /// <param name="base">The exact pension.</param>
    public static Money<PerYear> BasePerYear(ExactPension @base) => @base.PerYear(1, 1);

    /// <summary>The pension per year in the year of payment: base × index of that year ÷ index of the claim date's year, rounded to the cent (§ 268(2)).</summary>
    /// <param name="base">The exact pension.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static Money<PerYear> PerYear(ExactPension @base, PensionIndex index, PensionIndex claimYearIndex) =>
        @base.PerYear(Points(index), Points(claimYearIndex));

    /// <summary>The pension per month in the year of payment: the twelfth of the exact year, rounded to the cent.</summary>
    /// <param name="base">The exact pension.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static Money<PerMonth> PerMonth(ExactPension @base, PensionIndex index, PensionIndex claimYearIndex) =>
        @base.PerMonth(Points(index), Points(claimYearIndex));

    /// <summary>The spouse's exact pension before income adjustment, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The spouse's percentage.</param>
    public static Figure<ExactPension> SpouseBase(Figure<Money<PerYear>> annualEarnings, Figure<Percentage> percent) =>
        new(SpouseBase(annualEarnings.Value, percent.Value), SpouseBaseRule, annualEarnings, percent);

    /// <summary>A child's exact pension, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The percentage of the children together, without the orphans' addition.</param>
    /// <param name="children">The number of children with a right.</param>
    public static Figure<ExactPension> ChildBase(Figure<Money<PerYear>> annualEarnings, Figure<Percentage> percent, Figure<PersonCount> children) =>
        new(ChildBase(annualEarnings.Value, percent.Value, children.Value.Count), ChildBaseRule, annualEarnings, percent, children);

    /// <summary>A full orphan's exact pension, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">The percentage of the children together, without the addition.</param>
    /// <param name="children">The number of children with a right.</param>
    /// <param name="addition">The addition.</param>
    /// <param name="orphans">The number of full orphans among them.</param>
    public static Figure<ExactPension> OrphanBase(
        Figure<Money<PerYear>> annualEarnings, Figure<Percentage> percent, Figure<PersonCount> children, Figure<Percentage> addition, Figure<PersonCount> orphans) => new(
        OrphanBase(annualEarnings.Value, percent.Value, children.Value.Count, addition.Value, orphans.Value.Count),
        OrphanBaseRule,
        annualEarnings,
        percent,
        children,
        addition,
        orphans);

    /// <summary>The basic amount of the child's national pension at the level of the claim date's year, with its reasons.</summary>
    /// <param name="basicAmount">The basic amount per month at the beginning of the year in which the right started.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    /// <param name="startYearIndex">The index of the year in which the right started.</param>
    public static Figure<ExactPension> NationalPension(
        Figure<Money<PerMonth>> basicAmount, Figure<PensionIndex> claimYearIndex, Figure<PensionIndex> startYearIndex) => new(
        NationalPension(basicAmount.Value, claimYearIndex.Value, startYearIndex.Value), NationalPensionRule, basicAmount, claimYearIndex, startYearIndex);

    /// <summary>A child's exact pension less that basic amount, with its reasons.</summary>
    /// <param name="base">The child's exact pension.</param>
    /// <param name="nationalPension">The basic amount at the level of the claim date's year.</param>
    public static Figure<ExactPension> LessNationalPension(Figure<ExactPension> @base, Figure<ExactPension> nationalPension) =>
        new(LessNationalPension(@base.Value, nationalPension.Value), LessNationalPensionRule, @base, nationalPension);

    /// <summary>The yearly pension at the level of the claim date's year, with its reasons.</summary>
    /// <param name="base">The exact pension.</param>
    public static Figure<Money<PerYear>> BasePerYear(Figure<ExactPension> @base) => new(BasePerYear(@base.Value), BasePerYearRule, @base);

    /// <summary>The pension per year and per month in the year of payment, with their reasons.</summary>
    /// <param name="base">The exact pension.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static (Figure<Money<PerYear>> PerYear, Figure<Money<PerMonth>> PerMonth) InYear(
        Figure<ExactPension> @base, Figure<PensionIndex> index, Figure<PensionIndex> claimYearIndex)
    {
        var inputs = ValueList<Figure>.Own([@base, index, claimYearIndex]);
        return (
            new(PerYear(@base.Value, index.Value, claimYearIndex.Value), PerYearRule, inputs),
            new(PerMonth(@base.Value, index.Value, claimYearIndex.Value), PerMonthRule, inputs));
    }

    private static ExactPension Part(Money<PerYear> annualEarnings, Percentage percent, int parts) =>
        ExactPension.Share(MoneyGuard.NotNegative(annualEarnings).Cents, percent, parts);

    private static int Points(PensionIndex index) => Guard.Range(index.Points, 1, 1_000_000, nameof(index));
}
