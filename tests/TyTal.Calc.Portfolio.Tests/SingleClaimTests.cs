using NodaTime;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio.Tests;

public class SingleClaimTests
{
    /// <summary>From the text of the made-up portfolio to the cents of January, against the timeline of each claim.</summary>
    [Fact]
    public void Run_MadeUpPortfolio_HasTheAmountsOfEachTimeline()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder["in.csv"]))
        {
            PortfolioGenerator.Write(file, 300, seed: 11, faults: false);
        }

        using var source = new CsvSource(folder["in.csv"], Partition.Whole);
        var chunk = new Chunk(300);
        source.Fetch(chunk);
        source.Parse(chunk);
        YearlyRun.Compute(chunk.Pensions, 2026, StatutoryParameters.Enacted, chunk.Results);

        for (var row = 0; row < chunk.Count; row++)
        {
            var claim = RowClaim.OfPension(chunk.Pensions, row, new(2025, 12, 31), new(2026, 1, 1));
            var timeline = BenefitTimeline.Of(claim, StatutoryParameters.Enacted);
            Assert.Equal((PerMonth(timeline, new(2025, 12, 31)), PerMonth(timeline, new(2026, 1, 1))), (chunk.Old[row], chunk.New[row]));
        }
    }

    private static Money<PerMonth> PerMonth(BenefitTimeline timeline, LocalDate day) =>
        timeline.Periods.SingleOrDefault(period => period.From <= day && day <= period.To)?.Pension?.PerMonth.Value ?? default;
}
