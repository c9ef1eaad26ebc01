using NodaTime;
using TyTal.Calc.Benefits.Survivors;

namespace TyTal.Calc.Tests.Benefits.Survivors;

/// <summary>The days around which a child's right, and the national child's pension beside it, end.</summary>
public class ChildRightTests
{
    /// <summary>18 on 15.5.2024, 21 on 15.5.2027, 25 on 15.5.2031.</summary>
    private static readonly Child Child = new() { BirthDate = new(2006, 5, 15) };

    [Fact]
    public void Spells_TheLastDayBeforeTheBirthday_OneDay()
    {
        Assert.Equal([new DateInterval(new(2024, 5, 14), new(2024, 5, 14))], ChildRight.Spells(Child, new(2024, 5, 13)));
        Assert.Empty(ChildRight.Spells(Child, new(2024, 5, 14)));
        Refusal.Is("child is missing.", () => ChildRight.Spells(null!, new(2024, 5, 14)));
    }

    [Theory]
    [InlineData("2024-05-14", true)]
    [InlineData("2024-05-15", false)]
    public void HasNationalPension_WithoutStudies_UntilTheEveOf18(string day, bool has) => Assert.Equal(has, ChildRight.HasNationalPension(Child, Day(day)));

    [Theory]
    [InlineData("2024-05-14", true)]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-05-31", true)]
    [InlineData("2025-06-01", false)]
    public void HasNationalPension_StudiesWithAnEnd_OnTheirDays(string day, bool has) =>
        Assert.Equal(has, ChildRight.HasNationalPension(Studying(new StudySpell(new(2024, 9, 1), new LocalDate(2025, 5, 31))), Day(day)));

    [Theory]
    [InlineData("2024-05-14", true)]
    [InlineData("2024-05-15", true)]
    [InlineData("2027-05-14", true)]
    [InlineData("2027-05-15", false)]
    public void HasNationalPension_TwoStudiesWithoutAnEnd_UntilTheEveOf21(string day, bool has) =>
        Assert.Equal(has, ChildRight.HasNationalPension(Studying(new StudySpell(new(2022, 8, 1)), new StudySpell(new(2023, 8, 1))), Day(day)));

    [Theory]
    [InlineData("2024-05-14", false)]
    [InlineData("2024-05-15", true)]
    [InlineData("2024-05-16", false)]
    [InlineData("2031-05-15", false)]
    public void IsEndedByBirthday_NeitherStudyingNorUnable_The18thOnly(string next, bool ended) => Assert.Equal(ended, ChildRight.IsEndedByBirthday(Child, Day(next)));

    [Theory]
    [InlineData("2031-05-14", null, false)]
    [InlineData("2031-05-15", null, true)]
    [InlineData("2031-05-15", "2031-05-14", false)]
    [InlineData("2031-05-15", "2031-05-15", true)]
    [InlineData("2031-05-15", "2031-05-16", true)]
    [InlineData("2031-05-16", null, false)]
    public void IsEndedByBirthday_Unable_The25thUnlessAbleBefore(string next, string? until, bool ended) =>
        Assert.Equal(ended, ChildRight.IsEndedByBirthday(Child with { Unable = true, UnableUntil = DayOrNull(until) }, Day(next)));

    [Theory]
    [InlineData("2031-05-14", "2028-09-01", null, false)]
    [InlineData("2031-05-15", "2028-09-01", null, true)]
    [InlineData("2031-05-15", "2031-05-15", null, true)]
    [InlineData("2031-05-15", "2031-05-16", null, false)]
    [InlineData("2031-05-15", "2028-09-01", "2031-05-14", false)]
    [InlineData("2031-05-15", "2028-09-01", "2031-05-15", true)]
    [InlineData("2031-05-15", "2028-09-01", "2031-05-16", true)]
    public void IsEndedByBirthday_Studying_The25thUnlessStudiesEndBefore(string next, string from, string? to, bool ended) =>
        Assert.Equal(ended, ChildRight.IsEndedByBirthday(Studying(new StudySpell(Day(from), DayOrNull(to))), Day(next)));

    [Fact]
    public void IsEndedByBirthday_UnableAndStudying_The25th() =>
        Assert.True(ChildRight.IsEndedByBirthday(Studying(new StudySpell(new(2028, 9, 1))) with { Unable = true }, new(2031, 5, 15)));

    private static Child Studying(params StudySpell[] studies) => Child with { Studies = ValueList.Create(studies) };

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
