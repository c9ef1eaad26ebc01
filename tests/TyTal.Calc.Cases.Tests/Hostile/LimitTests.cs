using System.Text;
using TyTal.Calc.Cases;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>The limits of the reader, on both sides, and what lies beyond them by far.</summary>
public class LimitTests
{
    private const long Mebibyte = 1024 * 1024;
    private const string Case = """{"id": "x", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"amount": 1.637}}""";

    [Fact]
    public void Read_FileOfMostBytes_IsRead()
    {
        Assert.True(CaseRun.Run(Assert.Single(CaseFile.Read(new GeneratedStream(Case, ' ', CaseFile.MostBytes)))).Passed);
        Assert.Equal("x", Assert.Single(CaseFile.Read(Case.PadRight(CaseFile.MostBytes))).Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_OneByteMore_IsRefused(bool canSeek)
    {
        const string Error = "$: the file is larger than 4194304 bytes (4 MiB); divide it";

        Assert.Equal(Error, Refused(new GeneratedStream(Case, ' ', CaseFile.MostBytes + 1, canSeek)));
        Assert.Equal(Error, Assert.Throws<CaseFormatException>(() => CaseFile.Read(Case.PadRight(CaseFile.MostBytes + 1))).Message);
    }

    [Fact]
    public void Read_TextOfTwoByteLetters_CountsBytes() =>
        Assert.StartsWith("$: the file is larger", Assert.Throws<CaseFormatException>(() => CaseFile.Read("\"" + new string('ä', CaseFile.MostBytes / 2))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("[0,0,0,")]
    [InlineData("{\"id\": \"xxxxxxxx")]
    [InlineData("[1111111")]
    public void Read_HundredMegabytesOfUnknownLength_OnlyTheLimitIsReadAndKept(string start)
    {
        var file = new GeneratedStream(start, start[^1], 100_000_000);

        var allocated = Allocated(() => Refused(file));

        Assert.InRange(file.BytesRead, CaseFile.MostBytes + 1, CaseFile.MostBytes + (64 * 1024));
        Assert.InRange(allocated, 0, 16 * Mebibyte);
    }

    [Fact]
    public void Read_HundredMegabytesOfKnownLength_NothingIsRead()
    {
        var file = new GeneratedStream("[", '[', 100_000_000, canSeek: true);

        Assert.InRange(Allocated(() => Refused(file)), 0, Mebibyte);
        Assert.Equal(0, file.BytesRead);
    }

    [Theory]
    [InlineData('[', "$: not readable as JSON at line 1, byte 33: The maximum configured depth of 32 has been exceeded")]
    [InlineData('0', "$: not readable as JSON at line 1, byte 2")]
    [InlineData('"', "$: not readable as JSON at line 1, byte 3")]
    public void Read_MostBytesOfOneSign_IsRefusedWithThePlaceInBoundedMemory(char sign, string error)
    {
        var message = "";

        var allocated = Allocated(() => message = Refused(new GeneratedStream("", sign, CaseFile.MostBytes)));

        Assert.StartsWith(error, message, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 64 * Mebibyte);
    }

    [Fact]
    public void Read_MostBytesOfSmallValues_BoundedMemory()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"id\": [" + string.Join(',', Enumerable.Repeat("0", (CaseFile.MostBytes / 2) - 8)) + "]}");

        Assert.InRange(Allocated(() => Assert.Single(CaseFile.Read(new MemoryStream(bytes)))), 0, 256 * Mebibyte);
    }

    [Fact]
    public void Read_MostCases_OneMoreIsRefused()
    {
        Assert.Equal(CaseFile.MostCases, CaseFile.Read("[" + string.Join(',', Enumerable.Repeat("{}", CaseFile.MostCases)) + "]").Count);
        var error = Assert.Throws<CaseFormatException>(() => CaseFile.Read("[" + string.Join(',', Enumerable.Repeat("{}", CaseFile.MostCases + 1)) + "]"));
        Assert.Equal("$: 20001 cases; a file holds at most 20000", error.Message);
    }

    [Fact]
    public void Read_MostDepth_OneMoreIsRefusedWithThePlace()
    {
        string Nested(int levels) => "{\"id\":\n" + new string('[', levels - 1) + new string(']', levels - 1) + "}";

        Assert.Single(CaseFile.Read(Nested(CaseFile.MostDepth)));
        var error = Assert.Throws<CaseFormatException>(() => CaseFile.Read(Nested(CaseFile.MostDepth + 1)));
        Assert.StartsWith("$: not readable as JSON at line 2, byte 32: The maximum configured depth of 32 has been exceeded", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disabilityCategory", "\"categories\": [{0}]", "1", "$.facts.categories: 1001 elements; a list holds at most 1000")]
    [InlineData("claim", "\"claimDate\": \"2024-03-04\", \"birthDate\": \"1980-06-15\", \"annualEarnings\": 1, \"through\": \"2024-03-04\", \"incapacity\": [{0}]", "{\"from\": \"2024-03-04\"}", "$.facts.incapacity: 1001 elements; a list holds at most 1000")]
    public void Run_ListOfMoreThanMostElements_IsRefused(string kind, string facts, string element, string error)
    {
        string Got(int elements) => string.Join('\n', Run(kind, facts.Replace("{0}", string.Join(',', Enumerable.Repeat(element, elements)), StringComparison.Ordinal)).Mismatches.Select(mismatch => mismatch.Got));

        Assert.Equal(error, Got(CaseFile.MostElements + 1));
        Assert.DoesNotContain("elements; a list", Got(CaseFile.MostElements), StringComparison.Ordinal);
    }

    /// <summary>The longest lists that are read, where every element counts on every day after it, through the last year.</summary>
    [Theory]
    [InlineData("sickPay", "\"to\": \"2025-03-03\", \"amount\": 0.01", "compulsory", 1)]
    [InlineData("otherBenefits", "\"kind\": \"oldAgePension\", \"perMonth\": 0.01", "leisureTime", 5)]
    public void Run_ListsOfMostElements_BoundedMemory(string list, string element, string insurance, int days)
    {
        var first = new NodaTime.LocalDate(2024, 3, 5);
        var spells = string.Join(',', Enumerable.Range(0, CaseFile.MostElements).Select(i => $$"""{"from": "{{first.PlusDays(days * (i % 360)):uuuu-MM-dd}}", {{element}}}"""));
        var facts = $$"""
            "claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 30000, "through": "2025-12-31", "earningsBefore": {"amount": 2000, "days": 28},
            "insurance": "{{insurance}}", "incapacity": [{"from": "2024-03-05"}], "{{list}}": [{{spells}}]
            """;

        var allocated = Allocated(() => Assert.True(Run("claim", facts, "{\"entitled\": true}").Passed));

        Assert.InRange(allocated, 0, 512 * Mebibyte);
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.000000000000000000000000000001e0")]
    [InlineData("1e-999999999999999999999")]
    [InlineData("1e999999999999999999999")]
    [InlineData("-1e29")]
    [InlineData("79228162514264337593543950336")]
    public void Run_NumberOfMoreDigitsThanADecimalHolds_IsRefusedNotRounded(string number) => Assert.Equal(
        $"$.facts.perDay: {number} is outside the range of numbers, or has more than 28 digits or decimals",
        Assert.Single(Run("kelaDeduction", $"\"perDay\": {number}").Mismatches).Got);

    [Theory]
    [InlineData("0e999999999")]
    [InlineData("-0.00000000000000000000000000000000000")]
    [InlineData("100.00")]
    [InlineData("1E+2")]
    [InlineData("1000000000000000000000000000e-25")]
    public void Run_NumberWrittenUnusually_IsRead(string number) => Assert.Contains(
        "colour", Assert.Single(Run("kelaDeduction", $"\"perDay\": {number}", "{\"colour\": 1}").Mismatches).Field, StringComparison.Ordinal);

    [Fact]
    public void Run_NumberOfAMillionDigits_MessageStaysShort() =>
        Assert.InRange(Assert.Single(Run("kelaDeduction", "\"perDay\": " + new string('7', 1_000_000)).Mismatches).Got.Length, 4_000, 4_100);

    [Fact]
    public void Run_NameOfAMillionLetters_MessageStaysShort() =>
        Assert.InRange(Assert.Single(Run("kelaDeduction", $"\"perDay\": 1, \"{new string('x', 1_000_000)}\": 1").Mismatches).Got.Length, 4_000, 8_100);

    [Theory]
    [InlineData("{\"id\": NaN}", "$: not readable as JSON at line 1, byte 8: 'N' is an invalid start of a value.")]
    [InlineData("{\"id\": -Infinity}", "$: not readable as JSON at line 1, byte 9")]
    [InlineData("{\"id\": 1,}", "$: not readable as JSON at line 1, byte 10")]
    [InlineData("{\n\n  /* a */ \"id\": 1}", "$: not readable as JSON at line 3, byte 3")]
    [InlineData("{\"id\": \"x\", \"facts\": {\"year\": 1, \"year\": 2}}", "$.facts.year: the field stands twice in one object")]
    [InlineData("[{}, {\"facts\": {\"to\\ud800\": 1}}]", "$[1].facts: not readable as text: half of a character pair")]
    [InlineData("[{}, {\"facts\": {\"spells\": [{}, {\"to\": \"\\udc00\"}]}}]", "$[1].facts.spells[1].to: not readable as text: half of a character pair")]
    public void Read_NoJson_ErrorSaysWhere(string json, string error) =>
        Assert.StartsWith(error, Assert.Throws<CaseFormatException>(() => CaseFile.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TextOfHalfACharacterPair_IsRefused() =>
        Assert.StartsWith("$: not readable as JSON: ", Assert.Throws<CaseFormatException>(() => CaseFile.Read("{\"id\": \"\ud800\"}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xff })]
    [InlineData(new byte[] { 0xc0, 0x80 })]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 })]
    [InlineData(new byte[] { 0xf5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xc3 })]
    public void Read_InvalidUtf8InAText_IsRefused(byte[] text) => Assert.NotEmpty(Refused(new MemoryStream([.. "{\"id\": \""u8, .. text, .. "\"}"u8])));

    [Fact]
    public void Read_FieldOfAMillionLettersAboveManyTexts_BoundedMemory()
    {
        var json = "{\"" + new string('x', 1_000_000) + "\": {" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"{i}\": \"t\"")) + "}}";

        Assert.InRange(Allocated(() => CaseFile.Read(json)), 0, 128 * Mebibyte);
    }

    private static string Refused(Stream file) => Assert.Throws<CaseFormatException>(() => CaseFile.Read(file)).Message;

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CaseOutcome Run(string kind, string facts, string expect = "{}") =>
        CaseRun.Run(CaseFile.Read("{\"id\": \"x\", \"kind\": \"" + kind + "\", \"facts\": {" + facts + "}, \"expect\": " + expect + "}")[0]);
}
