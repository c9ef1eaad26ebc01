using TyTal.Calc.Cases;
using TyTal.Calc.Law;

namespace TyTal.Calc.Cases.Tests;

public class CaseFilesTests
{
    /// <summary>Every case of the project's collection.</summary>
    public static TheoryData<string, string> Collection()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (file, worked) in All())
        {
            cases.Add(file, worked.Id);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Collection))]
    public void Run_CaseOfTheCollection_Passes(string file, string id)
    {
        var outcome = CaseRun.Run(All().Single(entry => entry.File == file && entry.Case.Id == id).Case);

        Assert.True(outcome.Passed, string.Join('\n', outcome.Mismatches));
    }

    [Theory]
    [MemberData(nameof(Collection))]
    public void Explain_CaseOfTheCollection_HasNumberedStepsOrTheError(string file, string id)
    {
        var worked = All().Single(entry => entry.File == file && entry.Case.Id == id).Case;
        if (worked.ExpectedError is { } fragment)
        {
            Assert.Contains(fragment, Assert.Throws<CaseFormatException>(() => CaseRun.Explain(worked)).Message, StringComparison.OrdinalIgnoreCase);
        }
        else
        {
            Assert.All(Languages.All, language => Assert.NotEmpty(CaseRun.Explain(worked, language).Blocks));
        }
    }

    [Fact]
    public void Ids_OfTheCollection_AreUnique() =>
        Assert.Empty(All().GroupBy(entry => entry.Case.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<(string File, WorkedCase Case)> All() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Files"), "*.json")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => CaseFile.Read(File.ReadAllText(file)), (file, worked) => (Path.GetFileName(file), worked));
}
