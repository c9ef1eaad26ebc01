using TyTal.Calc.Cases;
using TyTal.Calc.Earnings;

namespace TyTal.Calc.Cases.Tests;

public class CaseRunTests
{
    private const string ClaimFacts = """
        "claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "earningsBefore": {"amount": 2250, "days": 28},
        "incapacity": [{"from": "2024-03-04"}], "through": "2024-04-30"
        """;

    [Fact]
    public void Run_NamedFieldsOnly_TheOthersAreNotCompared() => Assert.True(Run("claim", ClaimFacts, """{"periods": [{"fullPerDay": 80.36}, {"netPerDay": 72.18}]}""").Passed);

    [Theory]
    [InlineData("""{"periods": [{"fullPerDay": 80.35}, {}]}""", "periods[0].fullPerDay: expected 80.35, got 80.36")]
    [InlineData("""{"periods": [{}]}""", "periods: expected 1 elements, got 2")]
    [InlineData("""{"periods": [{"basis": "sickPay"}, {}]}""", "periods[0].basis: expected \"sickPay\", got \"earningsBefore\"")]
    [InlineData("""{"periods": [{"fullPerDya": 80.36}, {}]}""", "periods[0].fullPerDya: expected 80.36, got no such field; there are: from, to")]
    [InlineData("""{"entitled": false}""", "entitled: expected false, got true")]
    [InlineData("""{"totals": {"pension": "0"}}""", "totals.pension: expected \"0\", got 0.00")]
    [InlineData("""{"error": "sickPay"}""", "error: expected an error with 'sickPay', got {\"entitled\":true")]
    [InlineData("""{"suppliedFigures": ["wageCoefficient"]}""", "suppliedFigures: expected 1 elements, got 0")]
    public void Run_Difference_NamesFieldExpectedAndGot(string expect, string mismatch) =>
        Assert.StartsWith(mismatch, Assert.Single(Run("claim", ClaimFacts, expect).Mismatches).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("claim", "\"claimDate\": \"2024-03-04\"", "$.facts.birthDate: the field is missing")]
    [InlineData("claim", ClaimFacts + ", \"colour\": 1", "$.facts.colour: unknown field; known here: afterTraining, annualEarnings")]
    [InlineData("claim", "\"claimDate\": \"2024-02-30\"", "$.facts.claimDate: '2024-02-30' is no date")]
    [InlineData("claim", "\"claimDate\": 20240304", "$.facts.claimDate: a text is needed, not 20240304")]
    [InlineData("amount", "\"name\": \"minimumAnnualEarnings\", \"year\": 2024.5", "$.facts.year: 2024.5 is no whole number")]
    [InlineData("amount", "\"name\": \"minimumAnnualEarnings\", \"year\": \"2024\"", "$.facts.year: a number is needed, not \"2024\"")]
    [InlineData("amount", "\"name\": \"minimum\", \"year\": 2024", "$.facts.name: 'minimum' is no amount; there are wageCoefficient")]
    [InlineData("amount", "\"name\": \"minimumAnnualEarnings\", \"year\": 1e40", "$.facts.year: 1e40 is outside the range of numbers")]
    [InlineData("kelaDeduction", "\"perDay\": 100.00000000000000000000000000000009", "$.facts.perDay: 100.00000000000000000000000000000009 is outside the range of numbers, or has more than 28 digits")]
    [InlineData("bonus", "\"year\": 2024", "$.kind: 'bonus' is no kind; there are amount, claim")]
    [InlineData("deadline", "\"rule\": \"appel\", \"from\": \"2024-03-04\"", "$.facts.rule: 'appel' is no limit of time; there are exposure, worsening")]
    [InlineData("deadline", "\"rule\": \"appeal\", \"from\": \"2015-12-31\"", "$.facts.from: from is 2015-12-31; allowed is 2016-01-01 to ")]
    [InlineData("deadline", "\"rule\": \"fixedTermExtension\", \"from\": \"2025-01-01\"", "$.facts.from: from is 2025-01-01; allowed is 2016-01-01 to 2024-12-31")]
    [InlineData("kelaDeduction", "\"perDay\": -1", "$.facts.perDay: perDay is -1.00 €; allowed is 0 or more")]
    [InlineData("disabilityCategory", "\"categories\": 5", "$.facts.categories: a list is needed, not 5")]
    [InlineData("disabilityCategory", "\"categories\": [2, \"x\"]", "$.facts.categories[1]: a number is needed, not \"x\"")]
    [InlineData("disabilityCategory", "\"category\": 2", "$.facts.categories: the field is missing")]
    [InlineData("functionalLimitation", "\"category\": 21, \"year\": 2024", "$.facts.category: category is 21; allowed is 1 to 20")]
    [InlineData("kelaDeduction", "\"perDay\": 1.005", "$.facts.perDay: euros is 1.005; allowed is a number with at most 2 decimals")]
    public void Run_BadFacts_ErrorNamesThePath(string kind, string facts, string error) =>
        Assert.StartsWith("error: expected a result, got " + error, Assert.Single(Run(kind, facts, "{}").Mismatches).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"incapacity\": [{\"from\": \"2024-03-04\", \"degree\": 120}]", "$.facts.incapacity[0].degree: degree is 120; allowed is 0 to 100")]
    [InlineData("\"incapacity\": [{\"from\": \"2024-03-04\", \"to\": \"2024-03-01\"}]", "$.facts.incapacity[0].to: incapacity[0].to is 2024-03-01")]
    [InlineData("\"incapacity\": {}", "$.facts.incapacity: a list is needed, not an object")]
    [InlineData("\"incapacity\": [3]", "$.facts.incapacity[0]: an object is needed, not 3")]
    [InlineData("\"incapacity\": [{\"from\": \"2024-03-04\", \"until\": \"2024-03-05\"}]", "$.facts.incapacity[0].until: unknown field")]
    [InlineData("\"incapacity\": [], \"receivesPension\": \"yes\"", "$.facts.receivesPension: true or false is needed, not \"yes\"")]
    [InlineData("\"incapacity\": [], \"insurance\": \"travel\"", "$.facts.insurance: 'travel' is no insurance; there are compulsory, leisureTime, entrepreneur")]
    [InlineData("\"incapacity\": [], \"contributoryReductionPercent\": 60", "$.facts.contributoryReductionPercent: contributoryReductionPercent is 60; allowed is 0 to 50")]
    [InlineData("\"sickPay\": []", "$.facts.incapacity: the field is missing")]
    public void Run_BadClaim_ErrorNamesThePath(string facts, string error)
    {
        const string Rest = """
            "claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "through": "2024-04-30",
            """;
        Assert.StartsWith("error: expected a result, got " + error, Assert.Single(Run("claim", Rest + facts, "{}").Mismatches).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LumpSumAskedWithoutCoefficient_IsNoField() => Assert.StartsWith(
        "lumpSum: expected 10426.19, got no such field",
        Assert.Single(Run("functionalLimitation", "\"category\": 2, \"year\": 2022", """{"percent": 2.27, "perYear": 302.82, "lumpSum": 10426.19}""").Mismatches).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Run_ExpectedErrorInOtherLetterCase_Passes() => Assert.True(Run("amount", "\"name\": \"wageCoefficient\", \"year\": 2199", """{"error": "WAGECOEFFICIENT of 2199"}""").Passed);

    [Fact]
    public void Run_KnownThroughAYear_LaterFiguresAreMissingUnlessSupplied()
    {
        const string Json = """
            [{"id": "a", "kind": "amount", "knownThrough": 2023, "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"error": "(known: 2004, 2013 to 2023)"}},
             {"id": "b", "kind": "amount", "knownThrough": 2023, "supplied": {"2024": {"wageCoefficient": 1.7}}, "facts": {"name": "wageCoefficient", "year": 2024},
               "expect": {"amount": 1.7, "suppliedFigures": ["wageCoefficient"]}},
             {"id": "c", "kind": "amount", "knownThrough": 2024, "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"amount": 1.637, "suppliedFigures": []}}]
            """;

        Assert.All(CaseFile.Read(Json), worked => Assert.Empty(CaseRun.Run(worked).Mismatches));
    }

    [Theory]
    [InlineData("2015", "$.knownThrough: year is 2015; allowed is 2016 to 2200")]
    [InlineData("2025.5", "$.knownThrough: 2025.5 is no whole number")]
    [InlineData("\"2025\"", "$.knownThrough: a number is needed")]
    public void Run_BadKnownThrough_ErrorNamesIt(string year, string error)
    {
        var json = $$"""{"id": "x", "kind": "amount", "knownThrough": {{year}}, "facts": {"name": "wageCoefficient", "year": 2016}, "expect": {} }""";

        Assert.StartsWith(error, Assert.Single(CaseRun.Run(CaseFile.Read(json)[0]).Mismatches).Got, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"2024": {"wageCoefficient": 1.7}}""", "is enacted (1.637)")]
    [InlineData("""{"2027": {"wages": 1.7}}""", "$.supplied.2027.wages: unknown figure")]
    [InlineData("""{"next": {"wageCoefficient": 1.7}}""", "$.supplied.next: a year is needed")]
    [InlineData("""{"02027": {"wageCoefficient": 1.7}}""", "$.supplied.02027: a year is needed")]
    [InlineData("""{"1999": {"wageCoefficient": 1.7}}""", "year is 1999; allowed is 2004 to 2200")]
    public void Run_BadSuppliedFigure_ErrorNamesIt(string supplied, string error)
    {
        var json = $$"""{"id": "x", "kind": "amount", "supplied": {{supplied}}, "facts": {"name": "wageCoefficient", "year": 2027}, "expect": {} }""";

        Assert.Contains(error, Assert.Single(CaseRun.Run(CaseFile.Read(json)[0]).Mismatches).Got, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SuppliedFigures_AreNamedInAnyOrder()
    {
        const string Json = """
            {"id": "x", "kind": "claim", "knownThrough": 2025, "supplied": {"2026": {"employeePaymentsPercent": 3.83, "earningsRelatedPensionIndex": 3104}},
             "facts": {"claimDate": "2025-11-03", "birthDate": "1980-06-15", "annualEarnings": 27000, "earningsBefore": {"amount": 2250, "days": 28},
               "incapacity": [{"from": "2025-11-03"}], "through": "2026-12-31"},
             "expect": {"suppliedFigures": ["employeePaymentsPercent", "earningsRelatedPensionIndex"]}}
            """;

        Assert.Empty(CaseRun.Run(CaseFile.Read(Json)[0]).Mismatches);
    }

    [Theory]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}}""", "$.expect: the field is missing")]
    [InlineData("""{"kind": "amount", "facts": {}, "expect": {}}""", "$.id: the field is missing")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {}, "note": ""}""", "$.note: unknown field")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": [], "expect": {}}""", "$.facts: an object is needed")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": null, "expect": {}}""", "$.facts: the field is missing")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {}, "expect": []}""", "$.expect: an object is needed, not a list")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {}, "expect": {"error": ""}}""", "$.expect.error: a fragment of the message is needed")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {}, "expect": {"error": "year", "amount": 1}}""", "$.expect.amount: unknown field")]
    [InlineData("""{"id": "x", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"error": "expect", "amount": 1}}""", "$.expect.amount: unknown field")]
    public void Run_BadCase_FailsAndNamesTheField(string json, string error) =>
        Assert.StartsWith(error, Assert.Single(CaseRun.Run(CaseFile.Read(json)[0]).Mismatches).Got, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "$: not readable as JSON")]
    [InlineData("[{}", "$: not readable as JSON")]
    [InlineData("3", "$: a case file is a case or an array of cases, not 3")]
    [InlineData("[{}, 7]", "$[1]: a case is an object, not 7")]
    [InlineData("""{"id": "a", "id": "b"}""", "$.id: the field stands twice in one object")]
    [InlineData("""{"id": "\ud800"}""", "$.id: not readable as text")]
    [InlineData("""{"\udc00": 1}""", "$: not readable as text")]
    public void Read_NotACaseFile_ErrorNamesThePlace(string json, string error) =>
        Assert.StartsWith(error, Assert.Throws<CaseFormatException>(() => CaseFile.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NotUtf8_ErrorSaysSo() => Assert.Throws<CaseFormatException>(() => CaseFile.Read(new MemoryStream([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])));

    [Fact]
    public void Read_StreamWithByteOrderMark_TheSameCases() => Assert.Equal("x", Assert.Single(CaseFile.Read(new MemoryStream([0xef, 0xbb, 0xbf, .. """{"id": "x"}"""u8]))).Id);

    [Fact]
    public void Run_FieldWrittenAsNull_CountsAsAbsent() => Assert.True(
        Run("claim", ClaimFacts.Replace("\"from\": \"2024-03-04\"", "\"from\": \"2024-03-04\", \"to\": null", StringComparison.Ordinal), """{"entitled": true}""").Passed);

    [Fact]
    public void Read_OneCaseOrMany_WithPositionsAndNames()
    {
        Assert.Equal("x: one", Assert.Single(CaseFile.Read("""{"id": "x", "title": "one"}""")).ToString());
        var many = CaseFile.Read("""[{"id": "x"}, {"title": "no id"}]""");
        Assert.Equal("x, (case 2)", string.Join(", ", many.Select(worked => worked.Id)));
        Assert.Equal([1, 2], many.Select(worked => worked.Position));
    }

    [Fact]
    public void Run_IdOfAnEarlierCase_FailsAndNamesBothPlaces()
    {
        const string Case = """{"id": "twice", "kind": "amount", "facts": {"name": "minimumAnnualEarnings", "year": 2022}, "expect": {"amount": 15210}}""";
        var cases = CaseFile.Read($"[{Case}, {Case.Replace("twice", "once", StringComparison.Ordinal)}, {Case}, {Case.Replace("15210", "1", StringComparison.Ordinal)}]");

        var outcomes = cases.Select(CaseRun.Run).ToList();

        Assert.Equal([true, true, false, false], outcomes.Select(outcome => outcome.Passed));
        Assert.Equal("id: expected a unique id, got 'twice' here (case 3) and in case 1", Assert.Single(outcomes[2].Mismatches).ToString());
        Assert.Equal(["id", "amount"], outcomes[3].Mismatches.Select(mismatch => mismatch.Field), StringComparer.Ordinal);
    }

    [Fact]
    public void Run_SameIdWithExpectedError_FailsAllTheSame()
    {
        const string Case = """{"id": "twice", "kind": "amount", "facts": {"name": "no", "year": 2022}, "expect": {"error": "is no amount"}}""";

        Assert.Equal([true, false], CaseFile.Read($"[{Case}, {Case}]").Select(worked => CaseRun.Run(worked).Passed));
    }

    [Fact]
    public void Read_CasesWithoutId_ShareNone() =>
        Assert.All(CaseFile.Read("""[{"title": "a"}, {"title": "b"}, {"id": 3}, {"id": 3}]"""), worked => Assert.Null(worked.SameIdAs));

    [Fact]
    public void Explain_ACase_ItsReasons()
    {
        var worked = CaseFile.Read("""{"id": "x", "kind": "amount", "facts": {"name": "minimumAnnualEarnings", "year": 2022}, "expect": {}}""")[0];

        Assert.Contains("13 680.00 €/year × 1.501 ÷ 1.350 = 15 210.00 €/year, rounded to ten euros (section 268(1))", CaseRun.Explain(worked).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(AnnualEarningsFacts), "", "EventDay")]
    [InlineData(typeof(EmploymentEarnings), "lookBack", "EmploymentFrom Window")]
    [InlineData(typeof(ComparisonYear), "comparison", "")]
    [InlineData(typeof(DiseaseOnPension), "diseaseOnPension", "")]
    [InlineData(typeof(VocationalStudy), "vocationalStudy", "")]
    [InlineData(typeof(YoungPerson), "youngPerson", "")]
    public void AnnualEarnings_EveryFactOfTheLibrary_HasAField(Type facts, string place, string others)
    {
        const string Year = """
            "claimDate": "2024-04-15", "lookBack": {"from": "2023-04-01", "to": "2024-03-31", "earnings": 1}, "comparison": [{"year": 2021, "earnings": 1}],
            "diseaseOnPension": {"retiredOn": "2024-04-15"}, "vocationalStudy": {"judgedEarnings": 1}, "youngPerson": {"judgedEarnings": 1, "basicEducationEnded": "2024-04-15"}
            """;
        var start = place.Length == 0 ? 0 : Year.IndexOf('{', Year.IndexOf(place, StringComparison.Ordinal)) + 1;

        var known = Assert.Single(Run("annualEarnings", Year.Insert(start, "\"colour\": 1, "), "{}").Mismatches).Got.Split("known here: ")[1].Split(", ");

        Assert.Empty(facts.GetProperties()
            .Select(property => property.Name)
            .Except(others.Split(' '), StringComparer.Ordinal)
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..])
            .Except(known, StringComparer.Ordinal));
    }

    private static CaseOutcome Run(string kind, string facts, string expect) =>
        CaseRun.Run(CaseFile.Read("{\"id\": \"x\", \"kind\": \"" + kind + "\", \"facts\": {" + facts + "}, \"expect\": " + expect + "}")[0]);
}
