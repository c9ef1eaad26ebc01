using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>What would change the outcome of a claim: the days on which a rule changes it after the last computed one, and the limits that its facts stand between.</summary>
internal sealed class OutcomeLimits(BenefitTimeline timeline, StatutoryParameters? parameters, Voice voice)
{
    /// <summary>How near a limit of the Kela deduction must be to be worth a word: a tenth of the amount.</summary>
    private const decimal Near = 0.1m;

    /// <summary>How many times the minimum the annual earnings may be for the minimum to be worth a word.</summary>
    private const int TimesMinimum = 2;

    private const decimal Step = 0.01m;

    private readonly Claim _claim = timeline.Claim;
    private readonly RuleConstants _constants = timeline.Hypothesis?.Constants ?? RuleConstants.Enacted;

    internal IEnumerable<string> Lines() => Dates().Where(date => date.Day > _claim.Through).OrderBy(date => date.Day).Select(date => $"{voice.Date(date.Day)}: {date.Words}")
        .Concat(Degrees())
        .Concat(Loss())
        .Concat(Kela())
        .Concat(Runs())
        .Concat(Minimum())
        .Concat(RefusalLimits.Of(timeline, voice));

    private BenefitPeriod? Last => timeline.Periods.LastOrDefault(period => period.To == _claim.Through);

    /// <summary>The days on which a rule begins to give something else, if the facts stay as they are.</summary>
    private IEnumerable<(LocalDate Day, string Words)> Dates()
    {
        if (Last is not { } last)
        {
            yield break;
        }

        if (_claim.Circumstance == Circumstance.Ordinary && !_claim.IsEntrepreneurs)
        {
            yield return (AllowanceRight.LastOfFirstWeeks(_claim.ClaimDate).PlusDays(1), voice.Say(
                $"the annual earnings decide the daily allowance ({voice.Section(59)})", $"päiväraha perustuu vuosityöansioon ({voice.Section(59)})", $"dagpenningen grundar sig på årsarbetsinkomsten ({voice.Section(59)})"));
        }

        var (anniversary, pension) = (PensionRight.FirstDay(_claim.ClaimDate), voice.Section(63, 1));
        yield return (anniversary, voice.Say(
            $"a year has passed, and a pension takes the place of the daily allowance ({pension})", $"vahinkopäivästä on kulunut vuosi, ja päivärahan sijasta maksetaan tapaturmaeläkettä ({pension})", $"ett år har gått från skadedagen, och i stället för dagpenning betalas olycksfallspension ({pension})"));
        yield return (OneTimeIncrease.FirstDay(_claim.ClaimDate), Increase());
        yield return (PensionAmount.FirstDayAtLowerPercentage(_claim.BirthDate, _constants), LowerPercentage());
        if (_claim.LastDayOfLiability is { } liability)
        {
            var section = voice.Section(LiabilityTime.SectionOf(_claim.Liability));
            yield return (liability.PlusDays(1), voice.Say($"the liability has ended ({section})", $"korvausvelvollisuus on päättynyt ({section})", $"ersättningsskyldigheten har upphört ({section})"));
        }

        if (_claim.PensionerWork)
        {
            yield return (PensionRight.LastDayOfPensionerWork(_claim.ClaimDate, _claim.BirthDate).PlusDays(1), voice.Say(
                $"the right to a pension has ended ({voice.Section(68)})", $"oikeus eläkkeeseen on päättynyt ({voice.Section(68)})", $"rätten till pension har upphört ({voice.Section(68)})"));
        }

        yield return (new LocalDate(_claim.Through.Year + 1, 1, 1), NextYear(last));
    }

    private string Increase()
    {
        var (percent, section) = (voice.Percent(OneTimeIncrease.Percent(_claim.ClaimDate, _claim.BirthDate, _constants).Amount), voice.Section(67));
        return voice.Say($"the one-time increase of {percent} begins ({section})", $"{percent}:n kertakorotus alkaa ({section})", $"engångsförhöjningen på {percent} börjar ({section})");
    }

    private string LowerPercentage()
    {
        var (high, low, section) = (voice.Percent(_constants.PensionPercentUntilChange.Amount), voice.Percent(_constants.PensionPercentFromChange.Amount), voice.Section(66, 1));
        var age = voice.Number(_constants.PensionAgeOfChange);
        return voice.Say(
            $"{voice.EnglishBirthday(_constants.PensionAgeOfChange)}, from which a pension is {low} of the annual earnings instead of {high} ({section})",
            $"{age}-vuotispäivä, josta alkaen eläke on {low} vuosityöansiosta {high}:n sijaan ({section})",
            $"{age}-årsdag, från vilken en pension är {low} av årsarbetsinkomsten i stället för {high} ({section})");
    }

    /// <summary>The next year's index or percentage: with the amount where the figures of that year are known.</summary>
    private string NextYear(BenefitPeriod last)
    {
        var rule = last.Pension is null
            ? voice.Say($"the deduction of employee payments of the new year ({voice.Section(62)})", $"uuden vuoden palkansaajamaksujen vähennys ({voice.Section(62)})", $"det nya årets avdrag för löntagarpremier ({voice.Section(62)})")
            : voice.Say($"the pension index of the new year ({voice.Section(268, 2)})", $"uuden vuoden työeläkeindeksi ({voice.Section(268, 2)})", $"det nya årets arbetspensionsindex ({voice.Section(268, 2)})");
        return rule + (OfNextYear() is { } next ? ": " + AmountOf(next) : "");
    }

    private string AmountOf(BenefitPeriod period) => period.Allowance is { } day
        ? voice.Quantity(day.PerDay) + voice.Say(", injured person ", ", vahingoittunut ", ", den skadade ") + voice.Quantity(day.NetPerDay)
        : voice.Money(period.PaidPerMonth?.Amount ?? 0m, Unit.EurosPerMonth);

    /// <summary>The first day of the next year by the library's own rules; null when its figures are not known, or nothing is paid then.</summary>
    private BenefitPeriod? OfNextYear()
    {
        var day = new LocalDate(_claim.Through.Year + 1, 1, 1);
        if (parameters is null || day > Guard.LastDay)
        {
            return null;
        }

        try
        {
            return BenefitTimeline.Of(_claim with { Through = day }, parameters).Periods.LastOrDefault(period => period.To == day);
        }
        catch (MissingFigureException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // Pay facts of later days are missing.
            return null;
        }
    }

    /// <summary>The degrees at which the share changes, around the last degree stated.</summary>
    private IEnumerable<string> Degrees()
    {
        if (_claim.Incapacity.OrderBy(spell => spell.From).LastOrDefault(spell => spell.From <= _claim.Through) is not { } spell)
        {
            yield break;
        }

        var degree = spell.Degree;
        var now = voice.Percent(degree.Amount);
        var section = voice.Section(_claim.ClaimDate.PlusYears(1) <= _claim.Through ? Refusal.Pension : Refusal.Allowance);
        if (!degree.GivesRight)
        {
            var least = voice.Percent(Bounds().First(bound => IncapacityDegree.Of(bound).GivesRight));
            yield return voice.Say(
                $"The degree of incapacity is {now}: from {least} on there is a right ({section}).", $"Työkyvyn heikentymä on {now}: oikeus syntyy vähintään {least}:n heikentymästä ({section}).", $"Nedsättningen av arbetsförmågan är {now}: rätten börjar vid en nedsättning på {least} ({section}).");
            yield break;
        }

        var share = degree.Share;
        var (low, high) = (Bounds().Last(bound => bound <= degree.Amount), Bounds().FirstOrDefault(bound => bound > degree.Amount));
        yield return IncapacityDegree.Of(low - Step) is { GivesRight: true } under
            ? Below(now, low, voice.Percent(under.Share.Amount), share)
            : voice.Say(
                $"The degree of incapacity is {now}: under {voice.Percent(low)} nothing is paid ({section}).", $"Työkyvyn heikentymä on {now}: alle {voice.Percent(low)}:n heikentymästä ei makseta etuutta ({section}).", $"Nedsättningen av arbetsförmågan är {now}: under {voice.Percent(low)} betalas ingen förmån ({section}).");
        if (high > 0m)
        {
            var (from, next) = (voice.Percent(high), voice.Percent(IncapacityDegree.Of(high).Share.Amount));
            yield return voice.Say($"From a degree of {from} on the share is {next}.", $"Vähintään {from}:n heikentymästä osuus on {next}.", $"Från och med en nedsättning på {from} är andelen {next}.");
        }
    }

    private string Below(string now, decimal low, string lowerShare, Percentage share)
    {
        var (bound, paid) = (voice.Percent(low), voice.Percent(share.Amount));
        return voice.Say(
            $"The degree of incapacity is {now} and the share {paid}: under {bound} it is {lowerShare}.",
            $"Työkyvyn heikentymä on {now} ja osuus {paid}: alle {bound}:n heikentymästä osuus on {lowerShare}.",
            $"Nedsättningen av arbetsförmågan är {now} och andelen {paid}: under {bound} är andelen {lowerShare}.");
    }

    /// <summary>The degrees from which the right begins or the share is another one, found by asking the rule.</summary>
    private static IEnumerable<decimal> Bounds()
    {
        var before = (GivesRight: false, Share: default(Percentage));
        for (var degree = 0m; degree <= 100m; degree += 0.5m)
        {
            var of = IncapacityDegree.Of(degree);
            var now = (of.GivesRight, of.GivesRight ? of.Share : default);
            if (now != before && of.GivesRight)
            {
                yield return degree;
            }

            before = now;
        }
    }

    /// <summary>The twentieth of the minimum, where a loss was compared with it.</summary>
    private IEnumerable<string> Loss()
    {
        if (_claim.LossPerYear is { } loss && timeline.Compared.FirstOrDefault(figure => figure.Rule == LossOfEarnings.TwentiethRule) is { } twentieth)
        {
            var (now, least, section) = (voice.Money(loss.Amount, Unit.EurosPerYear), voice.Quantity(twentieth), voice.Section(56, 2));
            yield return voice.Say(
                $"The loss of earnings is {now}: under {least} nothing is paid ({section}).", $"Työansion vähentymä on {now}: jos se on alle {least}, etuutta ei makseta ({section}).", $"Minskningen av arbetsinkomsten är {now}: om den är under {least} betalas ingen förmån ({section}).");
        }
    }

    /// <summary>The cliffs of the Kela deduction near an amount of the claim.</summary>
    private IEnumerable<string> Kela()
    {
        foreach (var amount in Undiminished(timeline))
        {
            foreach (var cliff in KelaDeduction.Cliffs.Where(cliff => Math.Abs(cliff.Limit.Amount - amount.Amount) <= amount.Amount * Near))
            {
                yield return Line(amount, cliff);
            }
        }
    }

    /// <summary>The amounts from which the Kela deduction was made, each once, that of the most days first.</summary>
    internal static IEnumerable<Money<PerDay>> Undiminished(BenefitTimeline timeline) => timeline.Periods
        .Where(period => period.Allowance?.KelaDeductionPercent is { Amount: > 0m, Inputs.Count: > 0 })
        .GroupBy(period => ((Figure<Money<PerDay>>)period.Allowance!.KelaDeductionPercent.Inputs[0]).Value, period => Days.Count(period.From, period.To))
        .OrderByDescending(amount => amount.Sum())
        .Select(amount => amount.Key);

    private string Line(Money<PerDay> amount, KelaCliff cliff)
    {
        var (now, rest, section) = (voice.Money(amount.Amount, Unit.EurosPerDay), voice.Money(KelaDeduction.Rest(amount).Amount, Unit.EurosPerDay), voice.Section(202, 1));
        var (limit, at, above) = (voice.Money(cliff.Limit.Amount, Unit.EurosPerDay), voice.Money(cliff.RestAtLimit.Amount, Unit.EurosPerDay), voice.Money(cliff.RestAbove.Amount, Unit.EurosPerDay));
        return voice.Say(
            $"Of {now} the Kela deduction leaves {rest}; at the limit of {limit} it leaves {at}, a cent above it {above} ({section}).",
            $"Määrästä {now} jää Kela-vähennyksen jälkeen {rest}; rajalla {limit} jää {at} ja sentin sen yläpuolella {above} ({section}).",
            $"Av {now} återstår {rest} efter FPA-avdraget; vid gränsen {limit} återstår {at} och en cent över den {above} ({section}).");
    }

    private IEnumerable<string> Runs()
    {
        if (timeline.Refusals.Any(refusal => refusal.Reason == RefusalReason.NotThreeConsecutiveDays))
        {
            var section = voice.Section(56, 3);
            yield return voice.Say(
                $"Three consecutive days of incapacity after the claim date would open the right ({section}).",
                $"Kolme peräkkäistä työkyvyttömyyspäivää vahinkopäivän jälkeen avaisi oikeuden ({section}).",
                $"Tre dagar i följd av arbetsoförmåga efter skadedagen skulle ge rätt ({section}).");
        }
    }

    /// <summary>The minimum annual earnings, where they decided or are near.</summary>
    private IEnumerable<string> Minimum()
    {
        var minimum = timeline.Compared.FirstOrDefault(figure => figure.Rule != LossOfEarnings.TwentiethRule && figure.Unit == Unit.EurosPerYear && (figure.Inputs.Count > 0 || figure.Source is not null));
        if (minimum is not null && _claim.HasMinimum && _claim.AnnualEarnings.Amount < minimum.Amount * TimesMinimum)
        {
            var (now, least, section) = (voice.Money(_claim.AnnualEarnings.Amount, Unit.EurosPerYear), voice.Quantity(minimum), voice.Section(79));
            yield return voice.Say(
                $"The annual earnings are {now}; those under {least} are lifted to it ({section}).", $"Vuosityöansio on {now}; vuosityöansio, joka on alle {least}, korotetaan tähän määrään ({section}).", $"Årsarbetsinkomsten är {now}; en årsarbetsinkomst som är under {least} höjs till detta belopp ({section}).");
        }
    }
}
