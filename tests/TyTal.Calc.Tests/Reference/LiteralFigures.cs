using System.Globalization;

namespace TyTal.Calc.Tests.Reference;

/// <summary>The yearly figures. A figure that is not here is not known.</summary>
internal sealed record LiteralFigures
{
    public IReadOnlyDictionary<int, decimal> WageCoefficient { get; init; } = new Dictionary<int, decimal>();

    public IReadOnlyDictionary<int, decimal> EarningsRelatedPensionIndex { get; init; } = new Dictionary<int, decimal>();

    public IReadOnlyDictionary<int, decimal> EmployeePaymentsPercent { get; init; } = new Dictionary<int, decimal>();

    /// <summary>§ 66.1, § 67.2-3: what a reform may change, as enacted unless stated.</summary>
    public decimal PensionPercentUntil { get; init; } = 85;

    public decimal PensionPercentFrom { get; init; } = 70;

    public int PensionAge { get; init; } = 65;

    public decimal IncreaseFull { get; init; } = 16;

    public decimal IncreaseLess { get; init; } = 0.457m;

    public int IncreaseOldestFull { get; init; } = 30;

    public int IncreaseOldest { get; init; } = 64;

    /// <summary>The figures through 2025, typed from the decrees.</summary>
    internal static LiteralFigures Through2025() => new()
    {
        WageCoefficient = new Dictionary<int, decimal>
        {
            [2013] = 1.327m,
            [2014] = 1.350m,
            [2015] = 1.363m,
            [2016] = 1.373m,
            [2017] = 1.389m,
            [2018] = 1.391m,
            [2019] = 1.417m,
            [2020] = 1.446m,
            [2021] = 1.465m,
            [2022] = 1.501m,
            [2023] = 1.558m,
            [2024] = 1.637m,
            [2025] = 1.673m,
        },
        EarningsRelatedPensionIndex = new Dictionary<int, decimal>
        {
            [2013] = 2475,
            [2014] = 2509,
            [2015] = 2519,
            [2016] = 2519,
            [2017] = 2534,
            [2018] = 2548,
            [2019] = 2585,
            [2020] = 2617,
            [2021] = 2631,
            [2022] = 2691,
            [2023] = 2874,
            [2024] = 3037,
            [2025] = 3077,
        },
        EmployeePaymentsPercent = EnactedEmployeePayments(),
    };

    internal decimal WageCoefficientOf(int year) => Of(WageCoefficient, "wageCoefficient", year);

    internal decimal PensionIndexOf(int year)
        => Of(EarningsRelatedPensionIndex, "earningsRelatedPensionIndex", year);

    internal decimal EmployeePaymentsPercentOf(int year)
        => Of(EmployeePaymentsPercent, "employeePaymentsPercent", year);

    /// <summary>
    /// § 62: 60 % of the sickness, pension and unemployment contributions of the year, less the exempt points
    /// (none in 2016; 1.59, 2.31 and 2.73 in 2017-2019 by act 1525/2016; 2.68 from 2020), to two decimals.
    /// </summary>
    private static Dictionary<int, decimal> EnactedEmployeePayments() => new()
    {
        [2016] = SixtyPercent(0.82m, 5.70m, 1.15m, 0.00m),
        [2017] = SixtyPercent(1.58m, 6.15m, 1.60m, 1.59m),
        [2018] = SixtyPercent(1.53m, 6.35m, 1.90m, 2.31m),
        [2019] = SixtyPercent(1.54m, 6.75m, 1.50m, 2.73m),
        [2020] = SixtyPercent(1.18m, 7.15m, 1.25m, 2.68m),
        [2021] = SixtyPercent(1.36m, 7.15m, 1.40m, 2.68m),
        [2022] = SixtyPercent(1.18m, 7.15m, 1.50m, 2.68m),
        [2023] = SixtyPercent(1.36m, 7.15m, 1.50m, 2.68m),
        [2024] = SixtyPercent(1.01m, 7.15m, 0.79m, 2.68m),
        [2025] = SixtyPercent(0.84m, 7.15m, 0.59m, 2.68m),
    };

    private static decimal SixtyPercent(decimal sickness, decimal pension, decimal unemployment, decimal exempt)
        => (LiteralFraction.Of(sickness + pension + unemployment - exempt) * 60 / 100).Round(2);

    private static decimal Of(IReadOnlyDictionary<int, decimal> series, string name, int year)
        => series.TryGetValue(year, out decimal figure)
            ? figure
            : throw new LiteralRefusal(string.Create(CultureInfo.InvariantCulture, $"{name} of {year} is not known; it can be supplied."));
}
