using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The facts of a child (lapsi) of the deceased, by birth or adoption, or of the spouse.</summary>
/// <remarks>Immutable. The facts are checked when a timeline is made of them.</remarks>
public sealed record Child : ValueRecord
{
    /// <summary>The day of birth; at most a year after the death.</summary>
    public required LocalDate BirthDate { get; init; }

    /// <summary>The place in the list of spouses, from 0, of the one whose child it is, when it is not the deceased's own but was maintained by the deceased at the death (§ 101(2));
    /// null for a child of the deceased. It has a right only if that spouse has one (§§ 101(2), 102(3)).</summary>
    public int? OfSpouse { get; init; }

    /// <summary>Full-time studies; they matter from the 18th birthday. In any order; spells may touch and overlap.</summary>
    public ValueList<StudySpell> Studies { get; init; }

    /// <summary>Whether at the death an illness, a defect or an injury kept the child from supporting itself (§ 101(1)).</summary>
    public bool Unable { get; init; }

    /// <summary>The last day of that inability; null when it goes on.</summary>
    public LocalDate? UnableUntil { get; init; }

    /// <summary>The day from which the child has neither parent (§ 104(5)); null when it has one. The day of the death, or before, for the whole time.</summary>
    public LocalDate? FullOrphanFrom { get; init; }

    /// <summary>Whether the spouse had the child in care at the death (§ 108(1)); true unless stated.</summary>
    public bool InSpousesCare { get; init; } = true;

    /// <summary>The day of adoption by someone other than the spouse who gets the pension, or the spouse's new spouse (§ 103(3)); after the death. It is the first day without a right (READING).</summary>
    public LocalDate? Adopted { get; init; }

    /// <summary>The day from which a pension after an own parent takes the place of this one, as a child has pensions after two deceased at most (§ 101(3)); only for a spouse's child: after an own parent the right is always there.</summary>
    public LocalDate? Replaced { get; init; }

    /// <summary>The day of the child's own death, after that of the deceased; the month is still paid (READING lastDayOfSurvivorsRight).</summary>
    public LocalDate? Died { get; init; }

    /// <summary>The child's pension of the National Pensions Act, whose basic amount is deducted (§ 104(7)); null when there is none.</summary>
    public NationalPension? NationalPension { get; init; }

    /// <summary>Survivors' pensions that another act pays for the same event, deducted in the leisure-time insurance only (§ 202(2)); those of the same days add up.</summary>
    public ValueList<OtherSurvivorsPension> OtherPensions { get; init; }

    /// <summary>Whether the child caused the death on purpose (§ 105(1)).</summary>
    public bool CausedDeath { get; init; }
}

/// <summary>A spell of full-time studies.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null when they go on.</param>
public sealed record StudySpell(LocalDate From, LocalDate? To = null) : ValueRecord;

/// <summary>A child's pension of the National Pensions Act (§ 104(7)).</summary>
/// <param name="BasicAmount">Its basic amount per month at the beginning of the year in which the right to the child's pension of this Act started; 0 or more.</param>
/// <param name="To">The last day of the right to it; null for every day before the 21st birthday that is before the 18th or within <see cref="Child.Studies"/> (READING nationalPensionOfChild).</param>
public sealed record NationalPension(Money<PerMonth> BasicAmount, LocalDate? To = null) : ValueRecord;
