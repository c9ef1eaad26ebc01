namespace TyTal.Calc.Tests.Explanations.Statute;

public class DocumentedSectionsTests
{
    [Theory]
    [InlineData("The pension (§ 66(1)).", "459/2015 66")]
    [InlineData("The exact base (§§ 64, 66(1)).", "459/2015 64, 459/2015 66")]
    [InlineData("The days (§§ 71–73, 75 and 77).", "459/2015 71, 459/2015 72, 459/2015 73, 459/2015 75, 459/2015 77")]
    [InlineData("One section and its parts (§ 268(1) and (2)), 30 days.", "459/2015 268")]
    [InlineData("One section (§ 8:7).", "")]
    [InlineData("Numbers after one section: 1–10 in § 6(1), 1–9 in § 7(2).", "459/2015 6, 459/2015 7")]
    [InlineData("Another letter (§ 142 a; § 145 points to § 142).", "459/2015 142 a, 459/2015 145, 459/2015 142")]
    [InlineData("The coefficient (Employees Pensions Act, § 96).", "395/2006 96")]
    [InlineData("The limit (§ 128(1); act 150/1930, §§ 3 and 5).", "459/2015 128, 150/1930 3, 150/1930 5")]
    [InlineData("An amendment (§ 51(1), act 1650/2015).", "459/2015 51")]
    [InlineData("Shares (§ 13 of act 626/1991).", "626/1991 13")]
    [InlineData("Weekdays (Health Insurance Act, 8:7 and 8:8 §).", "1224/2004 8:7, 1224/2004 8:8")]
    [InlineData("Another act (Income Tax Act, § 33 b(3)).", "")]
    [InlineData("Another act (§ 28 of the Act on Financial Aid for Students).", "")]
    public void In_AText_TheSectionsWithTheirActs(string text, string sections) => Assert.Equal(sections, Sections(text, "TyTal.Calc.Payments.Claimant"));

    [Fact]
    public void In_TheWordDecree_ThatOfTheNamespace()
    {
        Assert.Equal("1467/2015 1", Sections("A year (decree § 1(1)).", "TyTal.Calc.Benefits.Rehabilitation.StudyCosts"));
        Assert.Equal("1383/2016 2, 1383/2016 5, 48/2019 2, 48/2019 5, 518/2022 2, 518/2022 5, 800/2024 2, 800/2024 5", Sections("2 % (decrees, §§ 2 and 5).", "TyTal.Calc.Benefits.FunctionalLimitation.CapitalCoefficient"));
    }

    [Fact]
    public void In_TheMotorRoom_ItsOwnActUnlessTheSectionIsNone() =>
        Assert.Equal("626/1991 8 a, 459/2015 278", Sections("§§ 8 a, 278(2): the annual earnings.", "TyTal.Calc.MotorLiability.RehabilitationAccident"));

    [Fact]
    public void In_ARangeOfAType_ItsEndsOnly() =>
        Assert.Equal("459/2015 240, 459/2015 247", string.Join(", ", DocumentedSections.In("Limits (§§ 240–247).", "TyTal.Calc.Calendar.TimeLimits.AppealLimits", ranges: false).Select(found => $"{found.Act} {found.Section}")));

    private static string Sections(string text, string type) => string.Join(", ", DocumentedSections.In(text, type, ranges: true).Select(found => $"{found.Act} {found.Section}"));
}
