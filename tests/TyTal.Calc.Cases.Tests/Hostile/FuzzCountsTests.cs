namespace TyTal.Calc.Cases.Tests.Hostile;

public class FuzzCountsTests
{
    [Fact]
    public void Report_TwoFuzzes_ALineEach()
    {
        var path = Path.GetTempFileName();
        Counts(2_500, unreadable: 1_203, refused: 3, computed: 4).Report(path);
        Counts(1, unreadable: 1, refused: 0, computed: 0).Report(path);

        Assert.Equal(
            ["2 500 files of seed 7: 1 203 unreadable, 3 cases refused, 4 computed, 4 read as facts", "1 files of seed 7: 1 unreadable, 0 cases refused, 0 computed, 0 read as facts"],
            File.ReadAllLines(path));
        File.Delete(path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Report_NoFileNamed_NothingIsWritten(string? path) => Counts(1, 1, 1, 1).Report(path);

    [Theory]
    [InlineData(3, 3, 3, false)]
    [InlineData(2, 3, 3, true)]
    [InlineData(3, 2, 3, true)]
    [InlineData(3, 3, 2, true)]
    public void TooFew_AnEndThatHardlyCame_IsTold(int unreadable, int refused, int computed, bool told) =>
        Assert.Equal(told, Counts(2_000, unreadable, refused, computed).TooFew.StartsWith("a fuzz that tries little: 2 000 files", StringComparison.Ordinal));

    private static FuzzCounts Counts(int files, int unreadable, int refused, int computed)
    {
        var counts = new FuzzCounts(7, files);
        for (var count = 0; count < unreadable; count++)
        {
            counts.AddUnreadable();
        }

        for (var count = 0; count < refused + computed; count++)
        {
            counts.Add(isComputed: count >= refused, isReadAsFacts: count >= refused);
        }

        return counts;
    }
}
