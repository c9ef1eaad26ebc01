using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Explanations.Statute;

public class StatuteMapTests
{
    private const string Variable = "TYTAL_WRITE_STATUTE_REFERENCES";

    private static readonly string Checked = Path.Combine(CodeReferences.Repository, "src", "TyTal.Calc", "Explanations", "Statute", "References.txt");

    [Fact]
    public void References_OfTheCode_AreThoseCheckedIn()
    {
        var lines = Lines().ToList();
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(Checked, string.Concat(lines.Select(line => line + "\n")));
        }

        var known = File.ReadAllLines(Checked);
        var (gone, come) = (known.Except(lines, StringComparer.Ordinal).ToList(), lines.Except(known, StringComparer.Ordinal).ToList());
        Assert.True(
            known.SequenceEqual(lines, StringComparer.Ordinal),
            $"The code names other sections than {Checked} does. Set {Variable}=1, run this test again, and check the file in. Gone: {string.Join("; ", gone.Take(5))}. New: {string.Join("; ", come.Take(5))}.");
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
