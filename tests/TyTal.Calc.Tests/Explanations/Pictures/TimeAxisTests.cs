using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class TimeAxisTests
{
    [Theory]
    [InlineData("2024-03-04", "2024-03-07")]
    [InlineData("2024-12-30", "2025-01-03")]
    [InlineData("2024-02-10", "2024-05-10")]
    [InlineData("2024-03-04", "2025-04-01")]
    [InlineData("2024-03-04", "2028-01-01")]
    [InlineData("2024-03-04", "2048-06-15")]
    [InlineData("2016-01-01", "2201-01-01")]
    public void Labels_AnySpan_AreInOrderAndFew(string from, string end)
    {
        var axis = new TimeAxis(Day(from), Day(end), 70m, 936m, Voice.Of(Language.English));

        var labels = axis.Labels().Select(label => (label.Left + label.Right) / 2m).ToList();
        Assert.InRange(labels.Count, 3, 40);
        Assert.Equal(labels.OrderBy(x => x), labels);
        Assert.All(axis.Ticks().Concat(labels), x => Assert.InRange(x, 70m, 936m));
        Assert.Equal(70m, axis.X(Day(from)));
        Assert.Equal(936m, axis.X(Day(end)));
    }

    [Theory]
    [InlineData("2024-12-30", "2025-01-03", "30 31 1 2", "December 2024, January 2025")]
    [InlineData("2024-03-04", "2024-05-20", "4 11 18 25 1 8 15 22 29 6 13", "March 2024, April 2024, May 2024")]
    [InlineData("2024-11-15", "2025-03-01", "Nov Dec Jan Feb", "2024, 2025")]
    [InlineData("2024-03-04", "2027-02-01", "Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan", "2024, 2025, 2026, 2027")]
    [InlineData("2024-03-04", "2031-01-01", "2024 2025 2026 2027 2028 2029 2030", "")]
    [InlineData("2016-01-01", "2201-01-01", "2020 2040 2060 2080 2100 2120 2140 2160 2180 2200", "")]
    public void Labels_EachKindOfSpan_NameDaysMonthsOrYears(string from, string end, string labels, string wider)
    {
        var axis = new TimeAxis(Day(from), Day(end), 70m, 936m, Voice.Of(Language.English));

        Assert.Equal(labels, string.Join(' ', axis.Labels().Select(label => label.Words)));
        Assert.Equal(wider, string.Join(", ", axis.WiderLabels().Select(label => label.Words)));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
