using System.Text.Json.Nodes;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "annualEarnings": the earnings before the claim date to the annual earnings (§§ 71–79).</summary>
internal static class AnnualEarningsKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var earnings = AnnualEarnings.Of(Read(facts), parameters);
        var fields = new JsonObject
        {
            ["annualEarnings"] = earnings.Decided.Amount,
            ["current"] = earnings.Current?.Amount,
            ["floorApplied"] = earnings.FloorApplied,
            ["suppliedFigures"] = CaseResult.Names(earnings.SuppliedFigures()),
        };
        if (earnings.Mean is { } mean)
        {
            fields["mean"] = mean.Amount;
        }

        return new(fields, () => AnnualEarningsExplanation.ToText(earnings));
    }

    private static AnnualEarningsFacts Read(JsonFacts facts)
    {
        var read = new AnnualEarningsFacts
        {
            ClaimDate = facts.Date("claimDate"),
            LookBack = ValueList.Create(LookBack(facts.Object("lookBack"), facts.DateOrNull("employmentFrom"))),
            Comparison = facts.List("comparison", ComparisonYear),
            PermanentChange = facts.Flag("permanentChange", otherwise: false),
            ReceivesPension = facts.Flag("receivesPension", otherwise: false),
            Pupil = facts.Flag("pupil", otherwise: false),
        };
        facts.NoOthers();
        return read;
    }

    private static EmploymentEarnings LookBack(JsonFacts facts, LocalDate? employmentFrom)
    {
        var from = facts.Date("from");
        var read = new EmploymentEarnings
        {
            EmploymentFrom = employmentFrom ?? from,
            Window = Window(facts, from, facts.Date("to")),
            Earnings = facts.Make("earnings", Euros.Once),
            UnpaidDays = WholeOrZero(facts, "unpaidDays"),
            MonthlyBenefitsInKind = facts.MakeOrNull("monthlyBenefitsInKind", Euros.PerMonth) ?? default,
            DailyBenefitsInKind = facts.MakeOrNull("dailyBenefitsInKind", Euros.PerDay) ?? default,
            HolidayBonusPaid = facts.MakeOrNull("holidayBonusPaid", Euros.Once) ?? default,
            HolidayPayInBonus = HolidayPayInBonus(facts),
        };
        facts.NoOthers();
        return read;
    }

    private static DateInterval Window(JsonFacts facts, LocalDate from, LocalDate to) => from <= to
        ? new(from, to)
        : throw new CaseFormatException(facts.PathOf("to"), $"lookBack.to is {Dates.Text(to)}; allowed is {Dates.Text(from)} (lookBack.from) or later");

    /// <summary>The flag and the percentage belong together: each alone is refused.</summary>
    private static Percentage? HolidayPayInBonus(JsonFacts facts)
    {
        var inside = facts.Flag("holidayPayInBonus", otherwise: false);
        var percent = facts.MakeOrNull("holidayBonusPercent", Percentage.Of);
        return inside == percent is not null
            ? percent
            : throw new CaseFormatException(
                facts.PathOf("holidayBonusPercent"),
                inside ? "holidayBonusPercent is missing though holidayPayInBonus is true" : "holidayBonusPercent is stated though holidayPayInBonus is not true");
    }

    /// <summary>A year without earnings and with exceptional absence takes the earnings of the last earlier year (decree 1466/2015, § 7(3)).</summary>
    private static ComparisonYear ComparisonYear(JsonFacts facts)
    {
        var year = new ComparisonYear(facts.Whole("year"), facts.Make("earnings", Euros.PerYear));
        var absent = WholeOrZero(facts, "absentDays");
        return year with { AbsentDays = absent, EmployedWithoutEarnings = year.Earnings.Cents == 0 && absent > 0 };
    }

    private static int WholeOrZero(JsonFacts facts, string name) => facts.NumberOrNull(name) is null ? 0 : facts.Whole(name);
}
