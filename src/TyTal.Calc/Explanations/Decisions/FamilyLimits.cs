using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>What would change the pensions of a family: birthdays, the start of the income adjustment and its threshold, and the next index.</summary>
internal sealed class FamilyLimits(FamilyTimeline timeline, StatutoryParameters? parameters, Voice voice)
{
    private readonly Family _family = timeline.Family;

    internal IEnumerable<string> Lines() => Dates().Where(date => date.Day > _family.Through).OrderBy(date => date.Day).Select(date => $"{voice.Date(date.Day)}: {date.Words}").Concat(Threshold())
        .Concat(RefusalLimits.Of(timeline, voice));

    private FamilyPeriod? Last => timeline.Periods.LastOrDefault(period => period.To == _family.Through);

    private IEnumerable<(LocalDate Day, string Words)> Dates()
    {
        if (Last is not { } last)
        {
            yield break;
        }

        for (var i = 0; i < _family.Children.Count; i++)
        {
            var child = new Beneficiary(IsSpouse: false, i);
            if (last.Find(child) is not null)
            {
                var (name, section) = (FamilyExplanation.Name(child, voice.Language), voice.Section(101, 1));
                yield return (ChildRight.Majority(_family.Children[i].BirthDate), voice.Say(
                    $"{name} turns {ChildRight.AgeOfMajority}, and only full-time studies or inability keep the right ({section})",
                    $"{name} täyttää {ChildRight.AgeOfMajority} vuotta, ja oikeus säilyy vain päätoimisen opiskelun tai itsensä elättämiseen kykenemättömyyden perusteella ({section})",
                    $"{name} fyller {ChildRight.AgeOfMajority} år, och rätten består endast på grund av heltidsstudier eller oförmåga att försörja sig ({section})"));
                yield return (ChildRight.Limit(_family.Children[i].BirthDate), voice.Say(
                    $"{name} turns {ChildRight.AgeLimit}, and the right ends ({section})", $"{name} täyttää {ChildRight.AgeLimit} vuotta, ja oikeus päättyy ({section})", $"{name} fyller {ChildRight.AgeLimit} år, och rätten upphör ({section})"));
            }
        }

        if (last.Pensions.Any(pension => pension.Beneficiary.IsSpouse))
        {
            yield return (IncomeReduction.FirstDay(_family.DeathDate), voice.Say(
                $"the spouse's income may reduce the pension ({voice.Section(108, 1)})", $"lesken tulot voivat pienentää eläkettä ({voice.Section(108, 1)})", $"den efterlevande makens inkomster kan minska pensionen ({voice.Section(108, 1)})"));
        }

        yield return (new LocalDate(_family.Through.Year + 1, 1, 1), NextYear());
    }

    private string NextYear()
    {
        var words = voice.Say($"the pension index of the new year ({voice.Section(268, 2)})", $"uuden vuoden työeläkeindeksi ({voice.Section(268, 2)})", $"det nya årets arbetspensionsindex ({voice.Section(268, 2)})");
        return OfNextYear() is { } next
            ? $"{words}: {string.Join("; ", next.Pensions.Select(pension => $"{FamilyExplanation.Name(pension.Beneficiary, voice.Language)}: {voice.Quantity(pension.PerMonth)}"))}"
            : words;
    }

    /// <summary>The first day of the next year by the library's own rules; null when its figures are not known, or nothing is paid then.</summary>
    private FamilyPeriod? OfNextYear()
    {
        var day = new LocalDate(_family.Through.Year + 1, 1, 1);
        if (parameters is null || day > Guard.LastDay)
        {
            return null;
        }

        try
        {
            return FamilyTimeline.Of(_family with { Through = day }, parameters).Periods.LastOrDefault(period => period.To == day);
        }
        catch (MissingFigureException)
        {
            return null;
        }
    }

    /// <summary>The spouse's income and the threshold of the adjustment, where the two were compared.</summary>
    private IEnumerable<string> Threshold()
    {
        var compared = timeline.Figures().SelectMany(figure => figure.Steps()).FirstOrDefault(step => step.Rule == IncomeReduction.ReductionRule || step.Rule == IncomeReduction.NoReductionRule);
        if (compared is { Inputs.Count: 2 })
        {
            var (income, threshold, section) = (voice.Quantity(compared.Inputs[0]), voice.Quantity(compared.Inputs[1]), voice.Section(107, 1));
            yield return voice.Say(
                $"The spouse's income is {income}: only what it has above {threshold} reduces the pension ({section}).",
                $"Lesken tulo on {income}: vain määrän {threshold} ylittävä osa pienentää eläkettä ({section}).",
                $"Den efterlevande makens inkomst är {income}: endast den del som överstiger {threshold} minskar pensionen ({section}).");
        }
    }
}
