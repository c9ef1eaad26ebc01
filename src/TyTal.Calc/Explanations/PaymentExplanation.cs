using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Explanations;

/// <summary>Payments in words: who receives what and why, instalments, increases for delay, recoveries.</summary>
public static class PaymentExplanation
{
    private static readonly Phrase NoRightOfEmployer = (
        ", no right of an employer who did not take the leisure-time insurance",
        ", ei oikeutta työnantajalla, joka ei ole ottanut vapaa-ajan vakuutusta",
        ", ingen rätt för en arbetsgivare som inte har tecknat fritidsförsäkringen");

    private static readonly SectionReference NotOfThisEmployer = SectionReference.Of(187, 4);

    /// <summary>A retroactive payment in words.</summary>
    /// <param name="payment">The divided payment.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(DividedPayment payment, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var (amount, section) = (voice.Euros(Guard.NotNull(payment, nameof(payment)).Amount), voice.Section(145));
        page.Heading(voice.Say($"{amount} among the receivers of {section}", $"{amount} saajien kesken ({section})", $"{amount} mellan mottagarna ({section})"), 1);
        foreach (var receiver in payment.Receivers)
        {
            var left = voice.Euros(receiver.Unpaid);
            var unpaid = receiver.Unpaid == default ? "" : voice.Say($", {left} of the demand are not paid", $", vaatimuksesta jää maksamatta {left}", $", av kravet betalas inte {left}");
            page.Line($"{receiver.Demand.Name}: {voice.Quantity(receiver.Paid)}{(receiver.HasRight ? unpaid : WithoutRight(voice, receiver))} ({voice.Section(receiver.Section)})");
        }

        page.Line($"{InjuredPerson(voice)}: {voice.Quantity(payment.ToInjuredPerson)}");
        page.Reasons(payment.Figures(), [.. DividedPayment.Readings, .. ReadingsOf(payment)]);
        return page.ToDocument();
    }

    /// <summary>A compensation divided between employers in words.</summary>
    /// <param name="compensation">The divided compensation.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(DividedCompensation compensation, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var amount = voice.Euros(Guard.NotNull(compensation, nameof(compensation)).Amount);
        page.Heading(voice.Say($"{amount} between those who paid", $"{amount} palkkaa maksaneiden kesken", $"{amount} mellan dem som betalat"), 1);
        foreach (var employer in compensation.Employers)
        {
            page.Line($"{employer.Pay.Name}: {voice.Quantity(employer.Paid)}{(employer.HasRight ? "" : voice.Say(NoRightOfEmployer))} ({voice.Section(employer.Section)})");
        }

        page.Line($"{InjuredPerson(voice)}: {voice.Quantity(compensation.ToInjuredPerson)}");
        var limited = compensation.Employers.Any(employer => !employer.HasRight);
        page.Reasons(compensation.Figures(), limited ? [Readings.SameTimeByDays, Readings.LeisureTimeEmployers] : [Readings.SameTimeByDays]);
        return page.ToDocument();
    }

    /// <summary>An increase for delay in words.</summary>
    /// <param name="increase">The increase.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(DelayIncrease increase, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var paid = voice.Euros(Guard.NotNull(increase, nameof(increase)).Paid);
        page.Heading($"{voice.Say("Increase for delay", "Viivästyskorotus", "Dröjsmålsförhöjning")} {paid}: {Reason(increase.Outcome, language)} ({voice.Section(increase.Section)})", 1);
        foreach (var late in increase.Instalments)
        {
            var (amount, due) = (voice.Euros(late.Instalment.Amount), voice.Date(late.Instalment.Due));
            page.Line(voice.Say($"{amount} due on {due}", $"{amount}, eräpäivä {due}", $"{amount}, förfallodag {due}") + $": {voice.Days(late.Days)}, {voice.Quantity(late.Amount)}");
        }

        page.Reasons(increase.Figures(), increase.Smallest is null ? [] : [Readings.SmallestIncrease]);
        return page.ToDocument();
    }

    /// <summary>A schedule of instalments in words.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(PaymentSchedule schedule, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var total = voice.Euros(Guard.NotNull(schedule, nameof(schedule)).Total);
        page.Heading($"{voice.Say($"{total} in instalments", $"{total} maksuerinä", $"{total} i rater")} ({voice.Section(135, 2)})", 1);
        foreach (var instalment in schedule.Instalments)
        {
            var (amount, due) = (voice.Euros(instalment.Amount), voice.Date(instalment.Due));
            page.Line($"{voice.Dates(instalment.From, instalment.To)}: {amount}{Advance(voice, instalment)}" + voice.Say($", due on {due}", $", eräpäivä {due}", $", förfallodag {due}"));
        }

        if (schedule.AdvanceLeft != default)
        {
            var (left, section) = (voice.Euros(schedule.AdvanceLeft), voice.Section(247));
            page.Line(voice.Say(
                $"{left} of the advance are more than was granted ({section})", $"ennakkoa on maksettu {left} myönnettyä enemmän ({section})", $"i förskott har betalats {left} mer än vad som beviljades ({section})"));
        }

        page.Readings([Readings.DueDates, Readings.BankingDay]);
        return page.ToDocument();
    }

    /// <summary>A recovery from future instalments in words.</summary>
    /// <param name="taken">The instalments.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(ValueList<TakenOff> taken, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var title = voice.Say("Recovery from future instalments", "Takaisinperintä tulevista maksueristä", "Återkrav från kommande rater");
        page.Heading($"{title} ({voice.Section(247, 3)})", 1);
        foreach (var off in Guard.NoNulls(taken, nameof(taken)))
        {
            var (part, gross, left) = (voice.Quantity(off.Taken), voice.Euros(off.Instalment.Gross), voice.Euros(off.LeftToRecover));
            page.Line($"{voice.Date(off.Instalment.Due)}: " + voice.Say(
                $"{part} of {gross}, left to recover {left}", $"{part} erästä {gross}, perittävää jäljellä {left}", $"{part} av {gross}, kvar att återkräva {left}"));
        }

        page.Reasons(taken.Select(off => off.Taken));
        return page.ToDocument();
    }

    /// <summary>A right of recourse in words.</summary>
    /// <param name="recourse">The right.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(Recourse recourse, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var reason = Guard.NotNull(recourse, nameof(recourse)).Outcome switch
        {
            RecourseOutcome.Exists => voice.Say("there is a right of recourse", "takautumisoikeus on", "regressrätt finns"),
            RecourseOutcome.InsuringEmployer => voice.Say(
                "none against the insuring employer without intent or gross negligence",
                "ei vakuutuksen ottanutta työnantajaa kohtaan ilman tahallisuutta tai törkeää huolimattomuutta",
                "inte mot den arbetsgivare som tecknat försäkringen utan uppsåt eller grov vårdslöshet"),
            _ => voice.Say(
                "none against a natural person without intent or gross negligence",
                "ei luonnollista henkilöä kohtaan ilman tahallisuutta tai törkeää huolimattomuutta",
                "inte mot en fysisk person utan uppsåt eller grov vårdslöshet"),
        };
        var page = new Page(voice);
        page.Heading($"{voice.Say("Recourse", "Takautumissaatava", "Regressfordran")} {voice.Quantity(recourse.Amount)}: {reason} ({voice.Section(recourse.Section)})", 1);
        page.Reasons([recourse.Amount]);
        return page.ToDocument();
    }

    /// <summary>Why an increase for delay is paid or not.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(DelayOutcome outcome, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return outcome switch
        {
            DelayOutcome.Paid => voice.Say("it is paid", "se maksetaan", "den betalas"),
            DelayOutcome.NoDelay => voice.Say("no day of delay counts", "huomioon otettavia viivästyspäiviä ei ole", "det finns inga dröjsmålsdagar att beakta"),
            DelayOutcome.UnderSmallest => voice.Say("it is smaller than the smallest amount of the year", "se on pienempi kuin vuoden vähimmäismäärä", "den är mindre än årets minsta belopp"),
            _ => voice.Say("a payment between insurers bears none", "vakuutuslaitosten väliseen suoritukseen sitä ei makseta", "för betalning mellan försäkringsanstalter betalas ingen"),
        };
    }

    private static string WithoutRight(Voice voice, PaidDemand receiver) => receiver switch
    {
        _ when receiver.Section == NotOfThisEmployer => voice.Say(NoRightOfEmployer),
        { Demand.Claimant: Claimant.InsurerRecovery or Claimant.Enforcement } => voice.Say(
            ", nothing may be taken off this benefit", ", tästä etuudesta ei saa vähentää mitään", ", av denna förmån får ingenting dras av"),
        _ => voice.Say(
            ", no section gives this claimant a right to this benefit, which is personal",
            ", mikään pykälä ei anna tälle saajalle oikeutta tähän henkilökohtaiseen etuuteen",
            ", ingen paragraf ger denna mottagare rätt till denna personliga förmån"),
    };

    private static IEnumerable<Reading> ReadingsOf(DividedPayment payment)
    {
        if (payment.Receivers.Any(receiver => receiver.Demand.Claimant == Claimant.InsurerRecovery))
        {
            yield return Readings.RecoveryFromPayment;
        }

        if (payment.Receivers.Any(receiver => receiver.Section == NotOfThisEmployer))
        {
            yield return Readings.LeisureTimeEmployers;
        }

        if (payment.Receivers.Any(receiver => receiver.Demand.Claimant is Claimant.KelaSicknessOrRehabilitation or Claimant.PaySecurity or Claimant.KelaStudentAid))
        {
            yield return Readings.RightsByOtherActs;
        }
    }

    private static string InjuredPerson(Voice voice) => voice.Say("Injured person", "Vahingoittunut", "Den skadade");

    private static string Advance(Voice voice, Instalment instalment)
    {
        if (instalment.Advance == default)
        {
            return "";
        }

        var (advance, section) = (voice.Euros(instalment.Advance), voice.Section(138));
        return voice.Say(
            $", of which {advance} were paid as an advance ({section})", $", josta {advance} on maksettu ennakkona ({section})", $", varav {advance} har betalats som förskott ({section})");
    }
}
