using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>The facts of a death and of those left behind: what the survivors' pensions are computed from.</summary>
/// <remarks>Immutable. The facts are checked when a timeline is made of them; every error names the fact, its value and what is allowed.</remarks>
public sealed record Family
{
    /// <summary>The claim date (§§ 15, 31); 1.1.2016 to 31.12.2200.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The day of the death, or of the disappearance (§ 99(2)); not before the claim date.</summary>
    public required LocalDate DeathDate { get; init; }

    /// <summary>The annual earnings of §§ 71–78 at the level of the claim date's year, before § 79; 0 or more.</summary>
    public required Money<PerYear> AnnualEarnings { get; init; }

    /// <summary>The last day that is computed, not before the day of the death.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>The insurance; compulsory unless stated.</summary>
    public Insurance Insurance { get; init; }

    /// <summary>The spouse, or the one with whom the deceased lived like a spouse: at most one of each (§ 100).</summary>
    public ValueList<Spouse> Spouses { get; init; }

    /// <summary>The children of the deceased and of the spouse, at most 100.</summary>
    public ValueList<Child> Children { get; init; }

    /// <summary>Whether the deceased got an old-age or a disability pension at the claim event: then nothing is lifted to the minimum (§ 79).</summary>
    public bool ReceivesPension { get; init; }

    /// <summary>Whether the event happened in work done on an old-age pension begun at 63 or later (§ 103(4)); implies <see cref="ReceivesPension"/> and needs <see cref="BirthDate"/>.</summary>
    public bool PensionerWork { get; init; }

    /// <summary>The day of birth of the deceased; matters only for <see cref="PensionerWork"/>.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>What is known of the cause of the death (§ 99).</summary>
    public CauseOfDeath Cause { get; init; }

    /// <summary>The disability category of the deceased, 0 to 20 (§ 99(3)); 0 when there was none.</summary>
    public int DisabilityCategory { get; init; }

    /// <summary>Whether the person is missing and not declared dead by a final decision (§ 99(2)): then the pension is granted for a year.</summary>
    public bool Missing { get; init; }

    /// <summary>The funeral (§ 109); null when its costs are not known yet.</summary>
    public Funeral? Funeral { get; init; }

    /// <summary>Whether the minimum of § 79 applies: compulsory insurance, and no pension at the claim event (§§ 79, 197–199).</summary>
    internal bool HasMinimum => Insurance == Insurance.Compulsory && !ReceivesPension && !PensionerWork;

    /// <summary>Leisure-time insurance, of employees (§ 199) or of an entrepreneur (§ 200): § 202 is for both.</summary>
    internal bool IsLeisureTime => Insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime;

    /// <summary>The dates, the annual earnings and the number of survivors in one line.</summary>
    public override string ToString() =>
        $"claim of {Guard.Iso(ClaimDate)}, death on {Guard.Iso(DeathDate)}, annual earnings {AnnualEarnings}, {Spouses.Count + Children.Count} survivors, through {Guard.Iso(Through)}";
}

/// <summary>A funeral (§ 109).</summary>
/// <param name="On">The day on which the costs arose, not before the death: its year gives the amount (READING funeralYearOfCosts). After <see cref="Family.Through"/> nothing is paid yet.</param>
/// <param name="PaidByEstate">Whether it was paid from the means of the estate.</param>
/// <param name="Costs">The costs; needed when others paid, 0 or more.</param>
public sealed record Funeral(LocalDate On, bool PaidByEstate = true, Money<Once>? Costs = null) : ValueRecord;
