using System.Reflection;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Explanations.Pictures;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>Whole explanations, byte for byte. They are written anew only with TYTAL_WRITE_GOLDEN=1 in the environment; then read the difference before committing it.</summary>
public class GoldenTests
{
    private static readonly string Folder = Path.Combine(
        typeof(GoldenTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryRoot").Value!,
        "tests",
        "TyTal.Calc.Tests",
        "Explanations",
        "Golden");

    private static readonly Dictionary<string, Func<Language, Document>> Documents = new(StringComparer.Ordinal)
    {
        ["carpenter"] = language => TimelineExplanation.Of(Carpenter.Timeline, language),
        ["leisure-time"] = language => TimelineExplanation.Of(BenefitTimeline.Of(PictureClaims.All["leisure time"], PictureClaims.Supplied), language),
        ["family"] = language => FamilyExplanationTests.Documents(language).First(),
        ["difference"] = language => DifferenceExplanation.Of(PaymentExplanationTests.Difference, language),
        ["deadline"] = language => TimeLimitExplanation.Of(AppealLimits.Appeal.Of(new(2024, 2, 21)), language),
        ["obligation"] = language => InsuredExplanationTests.Documents(language).First(),
    };

    public static TheoryData<string, Language> All()
    {
        var data = new TheoryData<string, Language>();
        foreach (var name in Documents.Keys)
        {
            foreach (var language in Languages.All)
            {
                data.Add(name, language);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ToText_OfADocument_IsTheGoldenOne(string name, Language language) => Compare($"{name}.{language.Code()}.txt", Documents[name](language).ToText());

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    public void ToMarkdown_OfTheDeadlineAndTheDifference_AreTheGoldenOnes(Language language)
    {
        Compare($"deadline.{language.Code()}.md", Documents["deadline"](language).ToMarkdown());
        Compare($"difference.{language.Code()}.md", Documents["difference"](language).ToMarkdown());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    public void ToHtml_OfTheCarpenterAndTheObligation_AreTheGoldenOnes(Language language)
    {
        Compare($"carpenter.{language.Code()}.html", Documents["carpenter"](language).ToHtml());
        Compare($"obligation.{language.Code()}.html", Documents["obligation"](language).ToHtml());
    }

    private static void Compare(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("TYTAL_WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
