using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Timelines;

/// <summary>Who of a checked family has a right on which days, who counts in the shares, and why others have none.</summary>
internal sealed class FamilyRights
{
    private readonly EndOfRight _endOfAll;
    private readonly SurvivorsRefusalReason?[] _spouseRefusals;

    internal FamilyRights(Family family)
    {
        Family = family;
        FirstDay = family.DeathDate.PlusDays(1);
        _endOfAll = EndOfRight.Never
            .OrAfter(family.Missing ? DeathByClaimEvent.LastDayOfMissing(family.DeathDate) : null, SurvivorsRefusalReason.MissingYearOver)
            .OrAfter(
                family.PensionerWork ? PensionRight.LastDayOfPensionerWork(family.ClaimDate, family.BirthDate!.Value) : null,
                SurvivorsRefusalReason.PensionerWorkEnded);

        _spouseRefusals = new SurvivorsRefusalReason?[family.Spouses.Count];
        Spells = SurvivorsSpell.Counted(FindSpells(), DiedOn);
        AdjustedFrom = FindAdjustedFrom();
        RefuseUntilNextMonth();
        Refusals.Sort(InOrder);
    }

    internal Family Family { get; }

    /// <summary>The day after the death (§ 103(1)).</summary>
    internal LocalDate FirstDay { get; }

    /// <summary>The spells of everyone with a right, also of one who caused the death (§ 105(2)), in order of their first days.</summary>
    internal SurvivorsSpell[] Spells { get; }

    internal List<SurvivorsRefusal> Refusals { get; } = [];

    /// <summary>The first day on which the spouse's pension is adjusted (§ 108(1)).</summary>
    internal LocalDate AdjustedFrom { get; }

    /// <summary>The last day of every right when it is fixed beforehand (§§ 99(2), 103(4)); null otherwise.</summary>
    internal LocalDate? FixedEnd => _endOfAll == EndOfRight.Never ? null : _endOfAll.LastDay;

    internal bool IsCovered => DeathByClaimEvent.IsCovered(Family.Cause, Family.DisabilityCategory);

    internal bool HasRight(Beneficiary survivor, LocalDate day)
    {
        foreach (var spell in Spells)
        {
            if (spell.Beneficiary == survivor && spell.HasRight(day))
            {
                return true;
            }
        }

        return false;
    }

    internal bool CausedDeath(Beneficiary survivor) =>
        survivor.IsSpouse ? Family.Spouses[survivor.Position].CausedDeath : Family.Children[survivor.Position].CausedDeath;

    private LocalDate? DiedOn(Beneficiary survivor) => survivor.IsSpouse ? Family.Spouses[survivor.Position].Died : Family.Children[survivor.Position].Died;

    private List<SurvivorsSpell> FindSpells()
    {
        var spells = new List<SurvivorsSpell>(Family.Spouses.Count + (2 * Family.Children.Count));
        for (var i = 0; i < Family.Spouses.Count; i++)
        {
            var survivor = new Beneficiary(IsSpouse: true, i);
            var spouse = Family.Spouses[i];
            _spouseRefusals[i] = SpouseRight.Refusal(Family.Spouses, i, Family.ClaimDate, Family.DeathDate);
            if (RefusalOf(_spouseRefusals[i]) is { } reason)
            {
                var ofCohabitation = reason == SurvivorsRefusalReason.UnionUnderThreeYears && spouse.Union == Union.Cohabitation;
                Refuse(survivor, FirstDay, Family.Through, reason, ofCohabitation ? SurvivorsRefusal.OfLaterCohabitation : null);
                continue;
            }

            AddSpell(spells, survivor, FirstDay, _endOfAll.OrOn(spouse.Remarried, SurvivorsRefusalReason.Remarried).OrAfter(LastOfLife(spouse.Died)));
        }

        for (var i = 0; i < Family.Children.Count; i++)
        {
            var survivor = new Beneficiary(IsSpouse: false, i);
            var ofSpouse = Family.Children[i].OfSpouse is { } position ? _spouseRefusals[position] : null;
            if (RefusalOf(ofSpouse is null ? null : SurvivorsRefusalReason.SpouseWithoutRight) is { } reason)
            {
                var ofShortUnion = IsCovered && ofSpouse == SurvivorsRefusalReason.UnionUnderThreeYears;
                Refuse(survivor, FirstDay, Family.Through, reason, ofShortUnion ? SurvivorsRefusal.OfChildOfLaterUnion : null);
                continue;
            }

            AddChild(spells, survivor, Family.Children[i]);
        }

        return spells;
    }

    private SurvivorsRefusalReason? RefusalOf(SurvivorsRefusalReason? own) => IsCovered ? own : SurvivorsRefusalReason.NotByClaimEvent;

    /// <summary>The month of a survivor's own death is still paid (READING lastDayOfSurvivorsRight).</summary>
    private static LocalDate? LastOfLife(LocalDate? died) => died is { } day ? Days.EndOfMonth(day) : null;

    private void AddChild(List<SurvivorsSpell> spells, Beneficiary survivor, Child child)
    {
        var end = EndOf(child);
        var next = Days.Later(FirstDay, child.BirthDate);
        foreach (var days in ChildRight.Spells(child, Family.DeathDate))
        {
            if (days.Start > end.LastDay || days.Start > child.Died)
            {
                break;
            }

            Refuse(survivor, next, days.Start.PlusDays(-1), SurvivorsRefusalReason.NeitherStudyingNorUnable);
            next = days.End < child.Died || child.Died is null ? days.End.PlusDays(1) : Days.EndOfMonth(child.Died.Value).PlusDays(1);
            AddSpell(spells, survivor, days.Start, ChildRight.IsEndedByBirthday(child, next)
                ? end.OrOn(next, SurvivorsRefusalReason.NeitherStudyingNorUnable)
                : end.OrAfter(next.PlusDays(-1), SurvivorsRefusalReason.NeitherStudyingNorUnable), lastOfAll: false);
        }

        Refuse(survivor, next, end.LastDay, SurvivorsRefusalReason.NeitherStudyingNorUnable);
        RefuseAfter(survivor, end, child.BirthDate);
    }

    /// <summary>The end of a child's right apart from age 18, studies and ability; what would come after the child's own death does not.</summary>
    private EndOfRight EndOf(Child child)
    {
        var limit = ChildRight.Limit(child.BirthDate);
        return _endOfAll
            .OrOn(limit > child.Died ? null : limit, SurvivorsRefusalReason.TwentyFive)
            .OrOn(child.Adopted > child.Died ? null : child.Adopted, SurvivorsRefusalReason.Adopted)
            .OrOn(child.Replaced > child.Died ? null : child.Replaced, SurvivorsRefusalReason.Replaced)
            .OrAfter(LastOfLife(child.Died));
    }

    private void AddSpell(List<SurvivorsSpell> spells, Beneficiary survivor, LocalDate from, EndOfRight end, bool lastOfAll = true)
    {
        if (from <= end.LastDay)
        {
            spells.Add(SurvivorsSpell.Of(survivor, from, end.LastDay, end.Event));
            if (CausedDeath(survivor))
            {
                Refuse(survivor, from, Days.Earlier(end.LastDay, Family.Through), SurvivorsRefusalReason.CausedDeath);
            }
        }

        if (lastOfAll)
        {
            RefuseAfter(survivor, end, FirstDay);
        }
    }

    private void RefuseAfter(Beneficiary survivor, EndOfRight end, LocalDate earliest)
    {
        if (end.Reason is { } reason)
        {
            Refuse(survivor, Days.Later(end.LastDay.PlusDays(1), Days.Later(earliest, FirstDay)), Family.Through, reason);
        }
    }

    /// <summary>The first day from the 13th month on without a right of a child in the spouse's care (§ 108(1); READING).</summary>
    private LocalDate FindAdjustedFrom()
    {
        var day = IncomeReduction.FirstDay(Family.DeathDate);
        foreach (var spell in Spells)
        {
            if (!spell.Beneficiary.IsSpouse && Family.Children[spell.Beneficiary.Position].InSpousesCare && spell.HasRight(day))
            {
                day = spell.To.PlusDays(1);
            }
        }

        return day;
    }

    /// <summary>§ 104(6): days of a right before the survivor counts in the shares.</summary>
    private void RefuseUntilNextMonth()
    {
        foreach (var spell in Spells)
        {
            if (spell.CountedFrom > spell.From && !CausedDeath(spell.Beneficiary))
            {
                var last = Days.Earlier(Days.Earlier(spell.To, spell.CountedFrom.PlusDays(-1)), Family.Through);
                Refuse(spell.Beneficiary, FirstUncounted(spell), last, SurvivorsRefusalReason.NextMonth);
            }
        }
    }

    /// <summary>Where an earlier right of the same survivor still counts, the shares pay the new one at once.</summary>
    private LocalDate FirstUncounted(SurvivorsSpell spell)
    {
        var day = spell.From;
        foreach (var other in Spells)
        {
            if (other != spell && other.Beneficiary == spell.Beneficiary && other.IsCounted(day))
            {
                day = other.CountedTo.PlusDays(1);
            }
        }

        return day;
    }

    private static int InOrder(SurvivorsRefusal one, SurvivorsRefusal other) =>
        one.From != other.From ? one.From.CompareTo(other.From)
        : one.Beneficiary.IsSpouse != other.Beneficiary.IsSpouse ? other.Beneficiary.IsSpouse.CompareTo(one.Beneficiary.IsSpouse)
        : one.Beneficiary.Position.CompareTo(other.Beneficiary.Position);

    /// <summary>Refuses the days that are in the survivor's life: nobody asks before or after it.</summary>
    private void Refuse(Beneficiary survivor, LocalDate from, LocalDate to, SurvivorsRefusalReason reason, SectionReference? section = null)
    {
        var first = survivor.IsSpouse ? from : Days.Later(from, Family.Children[survivor.Position].BirthDate);
        var last = Days.Earlier(Days.Earlier(to, Family.Through), DiedOn(survivor) ?? Guard.LastDay);
        if (first <= last)
        {
            Refusals.Add(new(survivor, first, last, reason) { Section = section ?? SurvivorsRefusal.SectionOf(reason) });
        }
    }
}
