using System.Text.RegularExpressions;
using TyTal.Calc.Bulk;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Bulk;

public class RowExplanationTests
{
    private const byte Entrepreneur = (byte)Insurance.Entrepreneur;

    private static readonly Row Carpenter = new(Packed(2020, 3, 4), Packed(1980, 6, 15), 2_700_000, 10_000, 0);
    private static readonly Regex EnglishWords = new(@"\b(the|of|and|is|not|section|day|days|year|rounded|by|from)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    public static TheoryData<Language> All() => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void OfPension_ComputedRow_IsTheExplanationOfItsClaim(Language language)
    {
        var columns = new RowColumns([Carpenter]);
        var claim = RowClaim.OfPension(columns.Pensions, 0, new(2024, 12, 31), new(2025, 12, 31));

        Assert.Equal(TimelineExplanation.Of(BenefitTimeline.Of(claim, KnownFigures.Announced), language).ToText(), Pension(Carpenter, 2025, language));
    }

    [Theory]
    [InlineData(Language.English, "claimDate is 0; allowed is a day, written as year × 512 + month × 32 + day.")]
    [InlineData(Language.Finnish, "Vahinkopäivä (claimDate) on 0; sallittu on päivä muodossa vuosi × 512 + kuukausi × 32 + päivä.")]
    [InlineData(Language.Swedish, "Skadedagen (claimDate) är 0; tillåtet är en dag i formen år × 512 + månad × 32 + dag.")]
    public void OfPension_NumberThatIsNoDay_SaysHowADayIsWritten(Language language, string text) => Assert.Equal(text, Pension(Carpenter with { Claim = 0 }, 2025, language));

    [Theory]
    [InlineData(Language.English, "claimDate is 31 December 2015; allowed is 1 January 2016 to 31 December 2200.", "birthDate is 5 March 2020; allowed is 1 January 1900 to 4 March 2020.")]
    [InlineData(Language.Finnish, "Vahinkopäivä (claimDate) on 31.12.2015; sallittu on 1.1.2016–31.12.2200.", "Syntymäpäivä (birthDate) on 5.3.2020; sallittu on 1.1.1900–4.3.2020.")]
    [InlineData(Language.Swedish, "Skadedagen (claimDate) är 31.12.2015; tillåtet är 1.1.2016–31.12.2200.", "Födelsedagen (birthDate) är 5.3.2020; tillåtet är 1.1.1900–4.3.2020.")]
    public void OfPension_DayOutsideItsRange_NamesTheRange(Language language, string claimDate, string birthDate)
    {
        Assert.Equal(claimDate, Pension(Carpenter with { Claim = Packed(2015, 12, 31) }, 2025, language));
        Assert.Equal(birthDate, Pension(Carpenter with { Birth = Packed(2020, 3, 5) }, 2025, language));
    }

    [Theory]
    [InlineData(Language.English, "annualEarnings is -0.01; allowed is 0 to 1 000 000 000.", "degree is 120; allowed is 0 to 100.", "degree is 100.01; allowed is 0 to 100.")]
    [InlineData(Language.Finnish, "Vuosityöansio (annualEarnings) on −0,01; sallittu on 0–1 000 000 000.", "Työkyvyn heikentymä (degree) on 120; sallittu on 0–100.", "Työkyvyn heikentymä (degree) on 100,01; sallittu on 0–100.")]
    [InlineData(Language.Swedish, "Årsarbetsinkomsten (annualEarnings) är −0,01; tillåtet är 0–1 000 000 000.", "Nedsättningen av arbetsförmågan (degree) är 120; tillåtet är 0–100.", "Nedsättningen av arbetsförmågan (degree) är 100,01; tillåtet är 0–100.")]
    public void OfPension_NumberOutsideItsRange_NamesTheRange(Language language, string earnings, string degree, string aboveAHundred)
    {
        Assert.Equal(earnings, Pension(Carpenter with { Earnings = -1 }, 2025, language));
        Assert.Equal(degree, Pension(Carpenter with { Degree = 12_000 }, 2025, language));
        Assert.Equal(aboveAHundred, Pension(Carpenter with { Degree = 10_001 }, 2025, language));
    }

    [Theory]
    [InlineData(Language.English, "insurance is 9; allowed is 0 (compulsory insurance of the employer), 1 (voluntary leisure-time insurance), ")]
    [InlineData(Language.Finnish, "Vakuutus (insurance) on 9; sallittu on 0 (työnantajan pakollinen vakuutus), 1 (vapaaehtoinen vapaa-ajan vakuutus), ")]
    [InlineData(Language.Swedish, "Försäkringen (insurance) är 9; tillåtet är 0 (arbetsgivarens obligatoriska försäkring), 1 (frivillig fritidsförsäkring), ")]
    public void OfPension_NumberThatIsNoInsurance_NamesThemAll(Language language, string text)
    {
        var explained = Pension(Carpenter with { Insurance = 9 }, 2025, language);

        Assert.StartsWith(text, explained, StringComparison.Ordinal);
        Assert.Contains(", 4 (", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("5 (", explained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "No pension in 2020: it begins on 4 March 2021, the first anniversary of the claim date (section 63(1)).", "No pension in 2020: the incapacity is under 10 % (section 63(1)).")]
    [InlineData(Language.Finnish, "Vuonna 2020 ei tapaturmaeläkettä: se alkaa 4.3.2021, kun vahinkopäivästä on kulunut vuosi (63 § 1 mom.).", "Vuonna 2020 ei tapaturmaeläkettä: työkyvyn heikentymä on alle 10 % (63 § 1 mom.).")]
    [InlineData(Language.Swedish, "Ingen olycksfallspension år 2020: den börjar 4.3.2021, ett år efter skadedagen (63 § 1 mom.).", "Ingen olycksfallspension år 2020: nedsättningen av arbetsförmågan är under 10 % (63 § 1 mom.).")]
    public void OfPension_BeforeItBegins_SaysWhenOrThatItWillNot(Language language, string begins, string underTen)
    {
        Assert.Equal(begins, Pension(Carpenter with { Degree = 1_000 }, 2020, language));
        Assert.Equal(underTen, Pension(Carpenter with { Degree = 999 }, 2020, language));
    }

    [Theory]
    [InlineData(Language.English, "the incapacity is under 10 % (section 63(1))")]
    [InlineData(Language.Finnish, "työkyvyn heikentymä on alle 10 % (63 § 1 mom.)")]
    [InlineData(Language.Swedish, "nedsättningen av arbetsförmågan är under 10 % (63 § 1 mom.)")]
    public void OfPension_UnderTenPercent_HasTheRefusalOfTheTimeline(Language language, string refusal) =>
        Assert.Contains(refusal, Pension(Carpenter with { Degree = 999 }, 2025, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "Earnings-related pension index of 2027 is not known; supply it: ")]
    [InlineData(Language.Finnish, "Työeläkeindeksi vuonna 2027 ei ole tiedossa; se on annettava: ")]
    [InlineData(Language.Swedish, "Arbetspensionsindex år 2027 är inte känt; det ska anges: ")]
    public void OfPension_MissingFigure_SaysHowToSupplyIt(Language language, string text) =>
        Assert.Equal(text + "StatutoryParameters.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, …).", Pension(Carpenter, 2027, language));

    [Theory]
    [InlineData(Language.English, "No daily allowance by annual earnings in 2025: its days are 2 April 2020 – 3 March 2021 (section 56(1), section 59).", "75.00 €/day")]
    [InlineData(Language.Finnish, "Vuonna 2025 ei vuosityöansioon perustuvaa päivärahaa: sen päivät ovat 2.4.2020 – 3.3.2021 (56 § 1 mom., 59 §).", "75,00 €/pv")]
    [InlineData(Language.Swedish, "Ingen dagpenning enligt årsarbetsinkomsten år 2025: dess dagar är 2.4.2020 – 3.3.2021 (56 § 1 mom., 59 §).", "75,00 €/dag")]
    public void OfAllowance_DaysInAndOutsideTheYear_AmountOrTheDays(Language language, string outside, string inside)
    {
        Assert.Equal(outside, Allowance(Carpenter, 2025, language));
        Assert.Equal(outside.Replace("2025", "2019", StringComparison.Ordinal), Allowance(Carpenter, 2019, language));
        Assert.Contains(inside, Allowance(Carpenter, 2020, language), StringComparison.Ordinal);
        Assert.Contains(inside, Allowance(Carpenter, 2021, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "No daily allowance by annual earnings in 2025: the incapacity is under 10 % (section 56(2)).")]
    [InlineData(Language.Finnish, "Vuonna 2025 ei vuosityöansioon perustuvaa päivärahaa: työkyvyn heikentymä on alle 10 % (56 § 2 mom.).")]
    [InlineData(Language.Swedish, "Ingen dagpenning enligt årsarbetsinkomsten år 2025: nedsättningen av arbetsförmågan är under 10 % (56 § 2 mom.).")]
    public void OfAllowance_UnderTenPercentWithoutDaysInTheYear_SaysSo(Language language, string text) => Assert.Equal(text, Allowance(Carpenter with { Degree = 999 }, 2025, language));

    [Theory]
    [InlineData(Language.English, "degree is 60; allowed is 0, 50 or 100 for an entrepreneur (section 197(2)).")]
    [InlineData(Language.Finnish, "Työkyvyn heikentymä (degree) on 60; sallittu on 0, 50 tai 100 yrittäjällä (197 § 2 mom.).")]
    [InlineData(Language.Swedish, "Nedsättningen av arbetsförmågan (degree) är 60; tillåtet är 0, 50 eller 100 för en företagare (197 § 2 mom.).")]
    public void OfAllowance_EntrepreneursOtherDegree_NamesTheThree(Language language, string text) =>
        Assert.Equal(text, Allowance(Carpenter with { Degree = 6_000, Insurance = Entrepreneur }, 2020, language));

    [Theory]
    [InlineData(Language.English, "22.50 €/day", "perDay is -0.01; allowed is 0 to 1 000 000 000.", "No compensation: there is no limitation to compensate (section 84).", "category is 21; allowed is 1 to 20.")]
    [InlineData(Language.Finnish, "22,50 €/pv", "Määrä päivää kohden (perDay) on −0,01; sallittu on 0–1 000 000 000.", "Ei haittarahaa: korvattavaa haittaa ei ole (84 §).", "Haittaluokka (category) on 21; sallittu on 1–20.")]
    [InlineData(Language.Swedish, "22,50 €/dag", "Beloppet per dag (perDay) är −0,01; tillåtet är 0–1 000 000 000.", "Ingen menersättning: det finns inget men att ersätta (84 §).", "Invaliditetsklassen (category) är 21; tillåtet är 1–20.")]
    public void OfKelaDeductionAndLimitation_AnyNumber_AmountOrWhy(Language language, string rest, string amount, string none, string category)
    {
        Assert.Contains(rest, RowExplanation.OfKelaDeduction(new(7_500), language), StringComparison.Ordinal);
        Assert.Equal(amount, RowExplanation.OfKelaDeduction(new(-1), language));
        Assert.Equal(none, RowExplanation.OfLimitation(0, 2025, KnownFigures.Announced, language));
        Assert.Equal(category, RowExplanation.OfLimitation(21, 2025, KnownFigures.Announced, language));
    }

    [Fact]
    public void OfLimitation_KnownAndUnknownYear_AmountOrTheMissingFigure()
    {
        Assert.Contains("Haittarahan perusmäärä", RowExplanation.OfLimitation(20, 2025, KnownFigures.Announced, Language.Finnish), StringComparison.Ordinal);
        Assert.StartsWith("Työeläkeindeksi vuonna 2027 ei ole tiedossa", RowExplanation.OfLimitation(20, 2027, KnownFigures.Announced, Language.Finnish), StringComparison.Ordinal);
    }

    [Fact]
    public void OfPension_AnyRows_SayWhatTheirStatusSaysInEveryLanguage() => Properties.Hold(
        RandomRows.Columns,
        given =>
        {
            var columns = new RowColumns(given.Rows);
            var results = new YearlyRunResults(columns.Rows);
            YearlyRun.Compute(columns.Pensions, given.Year, RandomRows.Parameters, results.Columns);
            for (var row = 0; row < columns.Rows; row++)
            {
                var status = results.Statuses[row];
                var texts = Languages.All.Select(language => RowExplanation.OfPension(columns.Pensions, row, given.Year, RandomRows.Parameters, language)).ToList();

                Assert.DoesNotContain("§", texts[0], StringComparison.Ordinal);
                Assert.All(texts.Skip(1), text => Assert.Equal("", string.Join("\n", text.Split('\n').Where(line => !line.Contains(": test") && EnglishWords.IsMatch(line)))));
                Assert.All(texts, text => Assert.Contains(NameOf(status), text, StringComparison.Ordinal));
            }
        },
        times: 40);

    /// <summary>What an explanation of a row with a fault names; nothing for the others.</summary>
    private static string NameOf(RowStatus status) => status switch
    {
        RowStatus.InvalidClaimDate => "claimDate",
        RowStatus.InvalidBirthDate => "birthDate",
        RowStatus.InvalidAnnualEarnings => "annualEarnings",
        RowStatus.InvalidDegree => "degree",
        RowStatus.InvalidInsurance => "insurance",
        RowStatus.UnderTenPercent => "10 %",
        RowStatus.MissingFigure => "StatutoryFigure.",
        _ => "",
    };

    private static string Pension(Row row, int year, Language language) => RowExplanation.OfPension(new RowColumns([row]).Pensions, 0, year, KnownFigures.Announced, language);

    private static string Allowance(Row row, int year, Language language) => RowExplanation.OfAllowance(new RowColumns([row]).Allowances, 0, year, KnownFigures.Announced, language);

    private static int Packed(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
