using System.Reflection;
using TyTal.Calc.Cases.Kinds;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Api;
using TyTal.Calc.Tests.Explanations.Statute;

namespace TyTal.Calc.Cases.Tests;

public class CaseKindsOfStatuteTests
{
    private const string Variable = "TYTAL_WRITE_STATUTE_REFERENCES";

    private static readonly string Checked = Path.Combine(CallGraph.Repository, "src", "TyTal.Calc.Cases", "StatuteKinds.txt");

    [Fact]
    public void Kinds_OfTheCode_AreThoseCheckedIn()
    {
        var lines = CaseKind.Built.Select(kind => string.Join("|", TouchedBy(kind).Prepend(kind.Name))).ToList();
        if (WrittenAnew.IsAsked(Variable))
        {
            File.WriteAllText(Checked, string.Concat(lines.Select(line => line + "\n")));
        }

        Assert.True(
            File.ReadAllLines(Checked).SequenceEqual(lines, StringComparer.Ordinal),
            $"The kinds touch other sections than {Checked} says. Set {Variable}=1, run the tests of the map of the law and then this one again, and check the file in.");
    }

    [Fact]
    public void KindsOf_Sections_ThoseWhoseFunctionsReachThem()
    {
        Assert.Equal(["claim", "oneTimeIncrease", "paymentSchedule", "claimDifference", "claimCashFlow"], CaseKindsOfStatute.KindsOf(StatuteMap.Of("67")));
        Assert.Equal(["disabilityCategory", "functionalLimitation"], CaseKindsOfStatute.KindsOf(StatuteMap.Of("84")));
        Assert.Contains("motorRehabilitation", CaseKindsOfStatute.KindsOf(StatuteMap.Of(Act.MotorRehabilitation, "8")), StringComparer.Ordinal);
        Assert.Contains("family", CaseKindsOfStatute.KindsOf(StatuteMap.Of("104")), StringComparer.Ordinal);
        Assert.DoesNotContain("family", CaseKindsOfStatute.KindsOf(StatuteMap.Of("58")), StringComparer.Ordinal);
        Assert.Empty(CaseKindsOfStatute.KindsOf(StatuteMap.Of("217")));
    }

    [Fact]
    public void KindsOf_Figures_ThoseThatLookThemUp()
    {
        Assert.Contains("insuranceObligation", CaseKindsOfStatute.KindsOf(StatutoryFigure.InsuranceObligationThreshold), StringComparer.Ordinal);
        Assert.Equal(["amount", "travelCosts"], CaseKindsOfStatute.KindsOf(StatutoryFigure.KilometreAllowance));
        Assert.DoesNotContain("oneTimeIncrease", CaseKindsOfStatute.KindsOf(StatutoryFigure.WageCoefficient), StringComparer.Ordinal);
    }

    private static IEnumerable<string> TouchedBy(CaseKind kind)
    {
        var reached = CallGraph.Reach(kind.Compute.Method);
        var members = reached.Select(method => (Type: NameOf(method), Member: CallGraph.MemberOf(method))).ToHashSet();
        var types = members.Select(member => member.Type).ToHashSet(StringComparer.Ordinal);
        var figures = FigureUses.In(reached);
        var ofFigures = figures.SelectMany(figure => StatutoryParameters.Enacted.Get(figure, 2024).Steps()).Select(step => step.Rule.Section).OfType<SectionReference>().ToHashSet();
        var sections = StatuteMap.Sections
            .Where(section => ofFigures.Any(section.Is) || section.Places.Where(place => !place.Type.StartsWith("Parameters.", StringComparison.Ordinal)).Any(place => place.Members.Count == 0 ? types.Contains(place.Type) : place.Members.Any(member => members.Contains((place.Type, member)))))
            .Select(section => $"{section.Act.Number}/{section.Act.Year} {section.Number}");
        return sections.Concat(figures.Select(figure => figure.CaseName()));
    }

    private static string NameOf(MethodBase method)
    {
        var type = method.DeclaringType!;
        while (type is { IsNested: true, DeclaringType: { } outer } && type.Name.StartsWith('<'))
        {
            type = outer;
        }

        return type.FullName!.Replace('+', '.').Replace("TyTal.Calc.", "", StringComparison.Ordinal).Split('`')[0];
    }
}
