using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>What is wrong with a row, or why nothing is paid for it, in a language. A fact stands with its name in case files: there it is to be mended.</summary>
internal sealed class RowWords(Voice voice)
{
    private static readonly Phrase ClaimDate = ("claimDate", "Vahinkopäivä (claimDate)", "Skadedagen (claimDate)");
    private static readonly Phrase BirthDate = ("birthDate", "Syntymäpäivä (birthDate)", "Födelsedagen (birthDate)");
    private static readonly Phrase InsuranceName = ("insurance", "Vakuutus (insurance)", "Försäkringen (insurance)");
    private static readonly Phrase AnnualEarnings = ("annualEarnings", "Vuosityöansio (annualEarnings)", "Årsarbetsinkomsten (annualEarnings)");
    private static readonly Phrase Degree = ("degree", "Työkyvyn heikentymä (degree)", "Nedsättningen av arbetsförmågan (degree)");
    private static readonly Phrase PerDay = ("perDay", "Määrä päivää kohden (perDay)", "Beloppet per dag (perDay)");
    private static readonly Phrase Category = ("category", "Haittaluokka (category)", "Invaliditetsklassen (category)");

    /// <summary>The first fault of a row of pensions or of daily allowances.</summary>
    internal string Invalid(RowStatus status, in PensionRow row) => status switch
    {
        RowStatus.InvalidClaimDate => Day(ClaimDate, row.Claim, RowCheck.FirstClaim, RowCheck.LastClaim),
        RowStatus.InvalidBirthDate => Day(BirthDate, row.Birth, RowCheck.FirstBirth, row.Claim),
        RowStatus.InvalidInsurance => Fault(InsuranceName, voice.Number(row.Insurance), Insurances()),
        RowStatus.InvalidAnnualEarnings => Amount(AnnualEarnings, row.Earnings),
        _ => Fault(Degree, voice.Decimal(row.Degree / (decimal)PackedDegree.PerPercent), Degrees(row.Degree)),
    };

    internal string InvalidPerDay(Money<PerDay> perDay) => Amount(PerDay, perDay.Cents);

    internal string InvalidCategory(byte category) => Fault(Category, voice.Number(category), Range(voice.Number(1), voice.Number(DisabilityCategory.Most)));

    internal string Missing(StatutoryFigure figure, int year)
    {
        var title = RuleTexts.Title(figure, year, voice);
        return voice.Say($"{title} is not known", $"{title} ei ole tiedossa", $"{title} är inte känt")
            + voice.Say("; supply it: ", "; se on annettava: ", "; det ska anges: ") + FormattableString.Invariant($"StatutoryParameters.With(StatutoryFigure.{figure}, {year}, …).");
    }

    /// <summary>§ 63(1): the pension begins after the year.</summary>
    internal string NoPensionYet(int year, LocalDate begins)
    {
        var (day, section) = (voice.Date(begins), voice.Section(63, 1));
        return NoPension(year) + voice.Say(
            $": it begins on {day}, the first anniversary of the claim date ({section}).",
            $": se alkaa {day}, kun vahinkopäivästä on kulunut vuosi ({section}).",
            $": den börjar {day}, ett år efter skadedagen ({section}).");
    }

    /// <summary>§ 63(1): there will be none from this degree.</summary>
    internal string NoPensionUnderTenPercent(int year) => NoPension(year) + UnderTenPercent(63, 1);

    /// <summary>§§ 56(1), 59: the days that stand on the annual earnings are in other years.</summary>
    internal string NoAllowanceInYear(int year, LocalDate first, LocalDate last)
    {
        var (days, right, earnings) = (voice.Dates(first, last), voice.Section(56, 1), voice.Section(59));
        return NoAllowance(year) + voice.Say($": its days are {days}", $": sen päivät ovat {days}", $": dess dagar är {days}") + $" ({right}, {earnings}).";
    }

    /// <summary>§ 56(2): there is none of this degree.</summary>
    internal string NoAllowanceUnderTenPercent(int year) => NoAllowance(year) + UnderTenPercent(56, 2);

    /// <summary>§ 84: the finding is no category.</summary>
    internal string NoCategory() => voice.Say(
        "No compensation: there is no limitation to compensate", "Ei haittarahaa: korvattavaa haittaa ei ole", "Ingen menersättning: det finns inget men att ersätta") + $" ({voice.Section(84)}).";

    private string NoPension(int year)
    {
        var number = voice.Number(year);
        return voice.Say($"No pension in {number}", $"Vuonna {number} ei tapaturmaeläkettä", $"Ingen olycksfallspension år {number}");
    }

    private string NoAllowance(int year)
    {
        var number = voice.Number(year);
        return voice.Say(
            $"No daily allowance by annual earnings in {number}", $"Vuonna {number} ei vuosityöansioon perustuvaa päivärahaa", $"Ingen dagpenning enligt årsarbetsinkomsten år {number}");
    }

    private string UnderTenPercent(int section, int subsection) => $": {TimelineExplanation.Reason(RefusalReason.UnderTenPercent, voice)} ({voice.Section(section, subsection)}).";

    private string Day(Phrase name, PackedDate day, PackedDate first, PackedDate last) => day.IsDay
        ? Fault(name, voice.Date(day.ToLocalDate()), Range(voice.Date(first.ToLocalDate()), voice.Date(last.ToLocalDate())))
        : Fault(name, voice.Number(day.Packed), voice.Say(
            "a day, written as year × 512 + month × 32 + day", "päivä muodossa vuosi × 512 + kuukausi × 32 + päivä", "en dag i formen år × 512 + månad × 32 + dag"));

    private string Amount(Phrase name, long cents) => Fault(name, voice.Decimal(new Money<Once>(cents).Amount), Range(voice.Number(0), voice.Decimal(Euros.Largest)));

    /// <summary>§ 197(2): an entrepreneur's daily allowance is full, half, or nothing.</summary>
    private string Degrees(int degree)
    {
        var section = voice.Section(197, 2);
        return degree > PackedDegree.Most
            ? Range(voice.Number(0), voice.Number(PackedDegree.Most / PackedDegree.PerPercent))
            : voice.Say($"0, 50 or 100 for an entrepreneur ({section})", $"0, 50 tai 100 yrittäjällä ({section})", $"0, 50 eller 100 för en företagare ({section})");
    }

    private string Insurances() => string.Join(", ", Enumerable.Range(0, RowCheck.LastInsurance + 1).Select(number => $"{voice.Number(number)} ({ClaimFactTexts.Name((Insurance)number, voice)})"));

    private string Range(string least, string most) => voice.Say($"{least} to {most}", $"{least}–{most}", $"{least}–{most}");

    private string Fault(Phrase name, string value, string allowed)
    {
        var fact = voice.Say(name);
        return voice.Say($"{fact} is {value}; allowed is {allowed}.", $"{fact} on {value}; sallittu on {allowed}.", $"{fact} är {value}; tillåtet är {allowed}.");
    }
}
