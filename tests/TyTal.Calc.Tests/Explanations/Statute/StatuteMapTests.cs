using System.Globalization;
using System.Reflection;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Api;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Statute;

public class StatuteMapTests
{
    private const string Variable = "TYTAL_WRITE_STATUTE_REFERENCES";

    private static readonly string Checked = Path.Combine(CallGraph.Repository, "src", "TyTal.Calc", "Explanations", "Statute", "References.txt");

    [Fact]
    public void References_OfTheCode_AreThoseCheckedIn()
    {
        var lines = Lines().ToList();
        if (WrittenAnew.IsAsked(Variable))
        {
            File.WriteAllText(Checked, string.Concat(lines.Select(line => line + "\n")));
        }

        var known = File.ReadAllLines(Checked);
        var (gone, come) = (known.Except(lines, StringComparer.Ordinal).ToList(), lines.Except(known, StringComparer.Ordinal).ToList());
        Assert.True(
            known.SequenceEqual(lines, StringComparer.Ordinal),
            $"The code names other sections than {Checked} does. Set {Variable}=1, run this test again, and check the file in. Gone: {string.Join("; ", gone.Take(5))}. New: {string.Join("; ", come.Take(5))}.");
    }

    [Fact]
    public void Sections_OfTheAct_AreAll286AndThoseThatAmendmentsAdded()
    {
        string[] added = ["142 a", "225 a", "236 a", "236 b", "236 c", "255 a", "275 a"];
        var numbers = StatuteMap.Sections.Where(section => section.Act == Act.WorkersCompensation).Select(section => section.Number).ToList();
        Assert.Equal(Enumerable.Range(1, 286).Select(number => number.ToString(CultureInfo.InvariantCulture)), numbers.Except(added, StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(added, numbers.Where(number => number.Contains(' ', StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.Equal(293, numbers.Count);
        Assert.Equal(1, StatuteMap.Of("14").Part);
        Assert.Equal(2, StatuteMap.Of("15").Part);
        Assert.Equal(9, StatuteMap.Of("286").Part);
        Assert.Null(StatuteMap.Of(Act.MotorRehabilitation, "8 a").Part);
    }

    [Fact]
    public void Sections_EachIsComputedSomewhereOrHasAReason_NeverBoth()
    {
        Assert.All(StatuteMap.Sections, section => Assert.True(
            section.Treatment == Treatment.Computed ? section.Places.Count > 0 && section.Reason is null : section.Places.Count == 0 && section.Reason is not null,
            $"{section.Act}, § {section.Number} is {section.Treatment}, and {section.Places.Count} types compute it: add it to the table of treatments, or take it out."));
        Assert.Equal(StatuteMap.Sections.Count, StatuteMap.Sections.Select(section => (section.Act, section.Number)).Distinct().Count());
    }

    [Fact]
    public void Sections_EveryOneThatCodeNames_IsOnTheMap()
    {
        var held = StatuteMap.Sections.Select(section => ($"{section.Act.Number}/{section.Act.Year}", section.Number)).ToHashSet();
        Assert.All(CodeReferences.All(), reference => Assert.Contains((reference.Act, reference.Section), held));
    }

    [Fact]
    public void Sections_EveryWord_IsThereInThreeLanguages() => Assert.All(
        StatuteMap.Sections.SelectMany(section => new[] { section.Topic, section.Reason ?? section.Topic }),
        phrase => Assert.All(Languages.All, language => Assert.False(string.IsNullOrWhiteSpace(phrase.In(language)), phrase.ToString())));

    [Fact]
    public void Treatments_EveryRow_BeginsAndEndsOnTheMap() => Assert.All(StatuteTreatments.All, row =>
    {
        Assert.NotEqual(Treatment.Computed, row.Treatment);
        Assert.Equal(row.Reason, StatuteMap.Of(row.Act, row.From).Reason);
        Assert.Equal(row.Reason, StatuteMap.Of(row.Act, row.To).Reason);
    });

    [Fact]
    public void Places_EveryOne_IsAPublicTypeWithThatMember() => Assert.All(
        StatuteMap.Sections.SelectMany(section => section.Places.Concat(section.Facts)).Concat(StatutoryFigureNames.All.SelectMany(figure => StatuteMap.FunctionsOf(figure))).Distinct(),
        place =>
        {
            var type = typeof(Claim).Assembly.GetType("TyTal.Calc." + place.Type) ?? typeof(Claim).Assembly.GetExportedTypes().Single(type => type.FullName!.StartsWith($"TyTal.Calc.{place.Type}`", StringComparison.Ordinal));
            Assert.True(type.IsVisible, place.Type);
            Assert.All(place.Members, member => Assert.NotEmpty(type.GetMember(member, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)));
        });

    [Fact]
    public void Of_Sections_SayWhereWhyAndInWhichWords()
    {
        var increase = StatuteMap.Of(SectionReference.Of(67, 1));
        Assert.Equal(Treatment.Computed, increase.Treatment);
        Assert.Contains(increase.Places, place => place.Type == "Benefits.Pension.OneTimeIncrease" && place.Members.Contains("AgeRule", StringComparer.Ordinal));
        Assert.Contains(increase.Facts, place => place.Type == "Benefits.Pension.PensionLevel");
        Assert.Equal("kertakorotus", increase.Topic.In(Language.Finnish));
        Assert.Equal("§ 67: one-time increase", increase.ToString());

        var cause = StatuteMap.Of("16");
        Assert.Equal(Treatment.Input, cause.Treatment);
        Assert.StartsWith("läkaren", cause.Reason!.Value.In(Language.Swedish), StringComparison.Ordinal);
        Assert.Equal(Treatment.Outside, StatuteMap.Of("217").Treatment);

        Assert.Equal("Health Insurance Act, § 8:7: waiting period of the sickness allowance", StatuteMap.Of(new SectionReference(Act.HealthInsurance, 7, Chapter: 8)).ToString());
        Assert.Contains(Readings.EmployersPartOfPension, StatuteMap.Of("139").Readings);
    }

    [Fact]
    public void Names_OfTreatmentsAndParts_InThreeLanguages()
    {
        Assert.Equal("lasketaan", Treatment.Computed.Name().In(Language.Finnish));
        Assert.Equal("frågas", Treatment.Input.Name().In(Language.Swedish));
        Assert.Equal("outside", Treatment.Outside.Name().In(Language.English));
        Assert.Equal("etuudet", StatuteMap.PartTopic(3).In(Language.Finnish));
        Assert.StartsWith("part is 10; allowed is 1 to 9", Assert.Throws<ArgumentOutOfRangeException>(() => StatuteMap.PartTopic(10)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoSuchSection_ErrorNamesThoseOfTheAct()
    {
        Assert.StartsWith("section is 287 of the Workers' Compensation Act (459/2015); the map holds 1, 2, 3,", Assert.Throws<ArgumentException>(() => StatuteMap.Of("287")).Message, StringComparison.Ordinal);
        Assert.StartsWith("section is 5 of the decree on the costs of vocational rehabilitation (1467/2015); the map holds 1, 2, 3, 4.", Assert.Throws<ArgumentException>(() => StatuteMap.Of(Act.RehabilitationCostsDecree, "5")).Message, StringComparison.Ordinal);
        Assert.Contains("the map holds none of it.", Assert.Throws<ArgumentException>(() => StatuteMap.Of(Act.Amendment953.Section(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ComputedBy_AType_ItsSections()
    {
        Assert.Contains(StatuteMap.Of(Act.RehabilitationCostsDecree, "1"), StatuteMap.ComputedBy("Benefits.Rehabilitation.StudyCosts"));
        Assert.DoesNotContain(StatuteMap.Of(Act.RehabilitationCostsDecree, "2"), StatuteMap.ComputedBy("Benefits.Rehabilitation.StudyCosts"));
        Assert.Contains(StatuteMap.Of(Act.RehabilitationCostsDecree, "2"), StatuteMap.ComputedBy("Benefits.Rehabilitation.TwoHomes"));
        Assert.Empty(StatuteMap.ComputedBy("Benefits.Nothing"));
    }

    [Fact]
    public void FunctionsOf_AFigure_ThoseThatReachIt()
    {
        Assert.Equal("Benefits.Costs.AssistedLiving (Timeline)", Assert.Single(StatuteMap.FunctionsOf(StatutoryFigure.AssistedLivingPerDay)).ToString());
        Assert.Contains(StatuteMap.FunctionsOf(StatutoryFigure.WageCoefficient), place => place.Type == "Timelines.BenefitTimeline");
        Assert.DoesNotContain(StatuteMap.FunctionsOf(StatutoryFigure.WageCoefficient), place => place.Type == "Benefits.Costs.AssistedLiving");
        Assert.All(StatutoryFigureNames.All, figure => Assert.NotEmpty(StatuteMap.FunctionsOf(figure)));
    }

    private static IEnumerable<string> Lines() => CodeReferences.All()
        .GroupBy(reference => (reference.Act, reference.Section, reference.Computes, reference.Type))
        .Select(group => $"{group.Key.Act}|{group.Key.Section}|{(group.Key.Computes ? '+' : '-')}|{group.Key.Type}|{Members(group.Select(reference => reference.Member))}")
        .Concat(FigureUses.OfFunctions()
            .GroupBy(use => (use.Figure, use.Type))
            .OrderBy(group => group.Key.Figure)
            .ThenBy(group => group.Key.Type, StringComparer.Ordinal)
            .Select(group => $"figure|{group.Key.Figure.CaseName()}|+|{group.Key.Type}|{Members(group.Select(use => use.Member))}"));

    private static string Members(IEnumerable<string> members) =>
        string.Join(" ", members.Where(member => member.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(member => member, StringComparer.Ordinal));
}
