using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Explanations;

public class SourceTextTests
{
    /// <summary>A new year's source of a form that is known needs no translation of its own.</summary>
    [Fact]
    public void In_EverySourceOfTheEnactedFigures_IsSaidInEachLanguage() => Assert.All(
        StatutoryParameters.Enacted.Rows.Select(row => row.Source).Distinct(StringComparer.Ordinal),
        source => Assert.Equal(3, Languages.All.Select(language => SourceText.In(language, source)).Distinct(StringComparer.Ordinal).Count()));

    [Theory]
    [InlineData("decree 1001/2026", "asetus 1001/2026", "förordning 1001/2026")]
    [InlineData("act 1005/2026", "laki 1005/2026", "lag 1005/2026")]
    [InlineData("decision 1006/2026", "päätös 1006/2026", "beslut 1006/2026")]
    [InlineData("ministry's release of 29.10.2026", "ministeriön tiedote 29.10.2026", "ministeriets meddelande 29.10.2026")]
    [InlineData("pension centre's release of 1.12.2026", "Eläketurvakeskuksen tiedote 1.12.2026", "Pensionsskyddscentralens meddelande 1.12.2026")]
    [InlineData("employment fund's release of 1.9.2026", "Työllisyysrahaston tiedote 1.9.2026", "Sysselsättningsfondens meddelande 1.9.2026")]
    [InlineData("tax administration's release of 1.12.2026", "Verohallinnon tiedote 1.12.2026", "Skatteförvaltningens meddelande 1.12.2026")]
    [InlineData("accountants' association's news of 2025", "Taloushallintoliiton uutinen 2025", "Ekonomiförvaltningsförbundets nyhet 2025")]
    [InlineData("news of 4.12.2025", "uutinen 4.12.2025", "nyhet 4.12.2025")]
    [InlineData("our forecast", "our forecast", "our forecast")]
    public void In_ASource_ByItsKind(string source, string finnish, string swedish) =>
        Assert.Equal((source, finnish, swedish), (SourceText.In(Language.English, source), SourceText.In(Language.Finnish, source), SourceText.In(Language.Swedish, source)));
}
