using TyTal.Calc.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio.Tests;

public sealed class CsvSourceTests : IDisposable
{
    private const string Header = "id,claim_date,birth_date,annual_earnings,degree,insurance,ends\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parse_OtherOrderQuotesAndLineEnds_ReadsTheSameRow()
    {
        var plain = Rows(Header + "17,2020-03-04,1980-05-06,30000.00,55,leisureTime,2060-07-08\n");
        var other = Rows("\uFEFFends,more,degree,insurance,annual_earnings,birth_date,claim_date,id\r\n\"2060-07-08\",x,55,\"leisureTime\",30000,1980-05-06,2020-03-04,\"17\"\r\n");

        Assert.Equal((17, "2020-03-04", "1980-05-06", 3_000_000, 5_500, Insurance.LeisureTime, "2060-07-08"), Assert.Single(plain));
        Assert.Equal(plain, other);
    }

    [Fact]
    public void Parse_BrokenRows_StayRowsOfTheirOwn()
    {
        var rows = Rows(Header + "1,\"2020-03-04,1980-05-06,30000,100,compulsory,2060-07-08\n2\n,,,,,,\n\n4,2020-03-04,1980-05-06,30000,100,compulsory,2060-07-08");

        Assert.Equal([1, 2, 0, 4], rows.Select(row => row.Id));
        Assert.Equal("0", rows[1].Claim);
        Assert.Equal("2060-07-08", rows[3].Ends);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(5_000)]
    public void Fetch_AnySizeOfChunk_ReadsTheSameRows(int capacity) => Assert.Equal(Rows(Generated(1_000), 1_000_000), Rows(Generated(1_000), capacity));

    [Fact]
    public void Seek_EndOfAChunk_GoesOnWithTheNextRow()
    {
        var path = _folder.Write("in.csv", Generated(100));
        using var source = new CsvSource(path, Partition.Whole);
        var chunk = new Chunk(40);
        source.Fetch(chunk);
        var end = chunk.InputEnd;
        source.Fetch(chunk);
        source.Parse(chunk);
        var second = chunk.Ids[..40];

        source.Seek(end);
        source.Fetch(chunk);
        source.Parse(chunk);

        Assert.Equal(second, chunk.Ids[..40]);
        Assert.Equal(1_000_000_040, chunk.Ids[0]);
    }

    [Fact]
    public void Fetch_LineLongerThanABlock_IsRefusedWithItsPlace()
    {
        using var source = new CsvSource(_folder.Write("in.csv", Header + new string('x', LineBlocks.MostBytes + 1)), Partition.Whole);

        var error = Assert.Throws<RunFailedException>(() => source.Fetch(new Chunk(10)));

        Assert.EndsWith("in.csv: the line at byte 63 is longer than 8388608 bytes.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the column 'id' is missing")]
    [InlineData("id,claim_date,birth_date,annual_earnings,degree,insurance\n", "the column 'ends' is missing; the first line has id, claim_date, birth_date, annual_earnings, degree, insurance.")]
    public void Open_ColumnMissing_NamesIt(string header, string message) =>
        Assert.Contains(message, Assert.Throws<UsageException>(() => new CsvSource(_folder.Write("in.csv", header), Partition.Whole)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_Partition_HasItsRowsInTheOrderOfTheInput()
    {
        var all = Rows(Generated(500)).Select(row => row.Id).ToList();

        var parts = Enumerable.Range(0, 3).Select(number => Rows(Generated(500), 64, new(number, 3)).Select(row => row.Id).ToList()).ToList();

        Assert.Equal(all, parts.SelectMany(part => part).Order());
        Assert.All(parts, part => Assert.Equal(part.Order(), part));
    }

    private static string Generated(long rows)
    {
        using var text = new MemoryStream();
        PortfolioGenerator.Write(text, rows, seed: 1, faults: true);
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }

    private List<(long Id, string Claim, string Birth, long Cents, int Degree, Insurance Insurance, string Ends)> Rows(string text, int capacity = 100, Partition? partition = null)
    {
        using var source = new CsvSource(_folder.Write("in.csv", text), partition ?? Partition.Whole);
        var (chunk, rows) = (new Chunk(capacity), new List<(long, string, string, long, int, Insurance, string)>());
        while (source.Fetch(chunk))
        {
            source.Parse(chunk);
            for (var i = 0; i < chunk.Count; i++)
            {
                rows.Add((chunk.Ids[i], chunk.ClaimDates[i].ToString(), chunk.BirthDates[i].ToString(), chunk.AnnualEarnings[i].Cents, chunk.Degrees[i].Hundredths, chunk.Insurance[i], chunk.Ends[i].ToString()));
            }
        }

        return rows;
    }
}
