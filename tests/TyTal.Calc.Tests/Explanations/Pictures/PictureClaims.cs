using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Pictures;

/// <summary>Claims whose pictures differ much from each other.</summary>
internal static class PictureClaims
{
    /// <summary>The enacted figures, and made-up ones from 2026 on.</summary>
    internal static readonly StatutoryParameters Supplied = KnownFigures.Through2025.With(Enumerable.Range(2026, 175).SelectMany(Figures));

    internal static readonly Claim Carpenter = new()
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        Through = new(2025, 3, 31),
        Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 4), null, IncapacityDegree.Full)),
        SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))),
    };

    internal static readonly Dictionary<string, Claim> All = new(StringComparer.Ordinal)
    {
        ["the carpenter"] = Carpenter,
        ["through age 68"] = Carpenter with { Through = new(2048, 6, 14) },
        ["gap and rehabilitation"] = GapAndRehabilitation(),
        ["leisure time"] = Carpenter with
        {
            Insurance = Insurance.LeisureTime,
            Through = new(2025, 9, 30),
            SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 3, 20), Euros.Once(1_200m))),
            EarningsBefore = new(Euros.Once(2_200m), 28),
        },
        ["four days"] = Carpenter with
        {
            Through = new(2024, 12, 31),
            Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 4), new(2024, 3, 8), IncapacityDegree.Full)),
            SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 3, 6), Euros.Once(200m))),
            EarningsBefore = new(Euros.Once(2_200m), 28),
        },
        ["not entitled"] = NotEntitled(),
        ["huge"] = Carpenter with
        {
            AnnualEarnings = Euros.PerYear(900_000_000m),
            SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(75_000_000m))),
            Through = new(2030, 12, 31),
        },
        ["huge for a day"] = Carpenter with
        {
            SickPay = ValueList.Create(
                new SickPaySpell(new(2024, 3, 5), new(2024, 3, 5), Euros.Once(1_000_000_000m)),
                new SickPaySpell(new(2024, 3, 6), new(2024, 4, 1), Euros.Once(1m))),
        },
        ["tiny"] = Carpenter with
        {
            AnnualEarnings = Euros.PerYear(0.36m),
            ReceivesPension = true,
            SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(0.56m))),
            Through = new(2026, 12, 31),
        },
        ["one day"] = Carpenter with { Through = new(2024, 3, 5) },
        ["one cent"] = Carpenter with
        {
            AnnualEarnings = Euros.PerYear(0.01m),
            ReceivesPension = true,
            SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 3, 5), Euros.Once(0.01m)), new SickPaySpell(new(2024, 3, 6), new(2024, 4, 1), Euros.Once(0.27m))),
            Through = new(2025, 12, 31),
        },
        ["huge for a hundred years"] = Carpenter with { AnnualEarnings = Euros.PerYear(1_000_000_000m), SickPay = default, EarningsBefore = new(Euros.Once(1_000_000_000m), 28), Through = new(2124, 3, 4) },
        ["nothing but zero"] = Carpenter with
        {
            AnnualEarnings = default,
            ReceivesPension = true,
            SickPay = default,
            EarningsBefore = new(default, 28),
            Through = new(2025, 12, 31),
        },
        ["176 years"] = Carpenter with { Through = new(2200, 12, 31) },
        ["many spells"] = ManySpells(count: 400, apart: 40, days: 20),
        ["every other day"] = ManySpells(count: 400, apart: 6, days: 3),
    };

    /// <summary>A claim of any insurance, length, age, size and pattern of spells.</summary>
    internal static Claim Any(Random random)
    {
        var claimDate = new LocalDate(2016, 1, 1).PlusDays(random.Next(365 * 30));
        var length = (int)Math.Pow(10, 0.5 + (random.NextDouble() * 4.2));
        var entrepreneur = random.Next(5) == 0;
        var (incapacity, rehabilitation) = (new List<IncapacitySpell>(), new List<RehabilitationSpell>());
        var from = claimDate;
        while (incapacity.Count + rehabilitation.Count < 12 && from < claimDate.PlusDays(length))
        {
            var to = from.PlusDays(random.Next((length / 4) + 5));
            if (random.Next(4) == 0)
            {
                rehabilitation.Add(new(from, to));
            }
            else
            {
                incapacity.Add(new(from, to, entrepreneur ? IncapacityDegree.Of(50m * random.Next(3)) : IncapacityDegree.Of(random.Next(101))));
            }

            from = to.PlusDays(1 + (random.Next(2) * random.Next((length / 8) + 2)));
        }

        var payFrom = claimDate.PlusDays(1 + random.Next(10));
        return new()
        {
            ClaimDate = claimDate,
            BirthDate = claimDate.PlusDays(-random.Next(365 * 80)) is var born && born.Year >= 1900 ? born : new(1950, 5, 5),
            AnnualEarnings = Euros.PerYear(decimal.Round((decimal)Math.Pow(10, (random.NextDouble() * 10) - 1.5), 2)),
            Through = claimDate.PlusDays(length),
            Insurance = entrepreneur ? Insurance.Entrepreneur : (Insurance)random.Next(2),
            Incapacity = incapacity.ToValueList(),
            Rehabilitation = rehabilitation.ToValueList(),
            SickPay = random.Next(2) == 0
                ? default
                : ValueList.Create(new SickPaySpell(payFrom, payFrom.PlusDays(random.Next(60)), Euros.Once(random.Next(100_000)), random.Next(3) == 0)),
            EarningsBefore = new(Euros.Once(random.Next(10_000)), 28),
            ReceivesPension = random.Next(3) == 0,
            ContributoryReduction = Percentage.Of(random.Next(3) * 20),
        };
    }

    private static IEnumerable<YearlyFigure> Figures(int year)
    {
        (StatutoryFigure Figure, decimal Value)[] figures =
        [
            (StatutoryFigure.EarningsRelatedPensionIndex, 3_077 + (40 * (year - 2025))),
            (StatutoryFigure.WageCoefficient, 1.673m + (0.02m * (year - 2025))),
            (StatutoryFigure.EmployeePaymentsPercent, 6.5m),
        ];
        return figures.Select(figure => new YearlyFigure(figure.Figure, year, figure.Value, "made up", FigureStatus.Supplied));
    }

    private static Claim GapAndRehabilitation() => Carpenter with
    {
        Through = new(2027, 12, 31),
        Incapacity = ValueList.Create(
            new IncapacitySpell(new(2024, 3, 4), new(2024, 9, 30), IncapacityDegree.Full),
            new IncapacitySpell(new(2024, 12, 1), new(2025, 6, 30), IncapacityDegree.Of(40m)),
            new IncapacitySpell(new(2026, 1, 15), new(2026, 8, 31), IncapacityDegree.Of(20m)),
            new IncapacitySpell(new(2027, 3, 1), null, IncapacityDegree.Of(20m))),
        Rehabilitation = ValueList.Create(
            new RehabilitationSpell(new(2024, 10, 1), new(2024, 11, 30)), new RehabilitationSpell(new(2025, 7, 1), new(2025, 11, 30))),
    };

    private static Claim NotEntitled() => Carpenter with
    {
        Incapacity = ValueList.Create(
            new IncapacitySpell(new(2024, 3, 4), new(2024, 3, 6), IncapacityDegree.Full),
            new IncapacitySpell(new(2024, 6, 1), new(2024, 6, 2), IncapacityDegree.Full),
            new IncapacitySpell(new(2024, 8, 1), new(2024, 9, 2), IncapacityDegree.Of(9m))),
        SickPay = default,
    };

    private static Claim ManySpells(int count, int apart, int days) => Carpenter with
    {
        Through = new(2100, 12, 31),
        SickPay = default,
        EarningsBefore = new(Euros.Once(2_000m), 28),
        Incapacity = Enumerable.Range(0, count)
            .Select(i => (From: Carpenter.ClaimDate.PlusDays(apart * i), Degree: IncapacityDegree.Of(20 + (i * 37 % 80))))
            .Select(spell => new IncapacitySpell(spell.From, spell.From.PlusDays(days), spell.Degree))
            .ToValueList(),
    };
}
