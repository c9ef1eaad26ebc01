using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.LeisureTime;

/// <summary>The computed deduction from a daily allowance of the leisure-time insurance for the time of a right to the sickness allowance (Kela-vähennys; § 202(1)).</summary>
public static class KelaDeduction
{
    /// <summary>§ 202(1): the percentage by the undiminished daily amount.</summary>
    public static Rule PercentRule { get; } = new("kelaDeduction.percent", SectionReference.Of(202, 1), Rounding.None, Readings.KelaDeductionDays);

    /// <summary>§ 202(1): the deduction of a day.</summary>
    public static Rule Rule { get; } = new("kelaDeduction.deduction", SectionReference.Of(202, 1), Rounding.Cent);

    /// <summary>§ 202(1): nothing is deducted in any other insurance.</summary>
    public static Rule NotLeisureTimeRule { get; } = new("kelaDeduction.notLeisureTime", SectionReference.Of(202, 1));

    /// <summary>The bands of § 202(1), in order: up to and including an amount, a percentage.</summary>
    public static ValueList<KelaBand> Bands { get; } = ValueList.Create(
        new KelaBand(Euros.PerDay(100m), Percentage.Of(70)),
        new KelaBand(Euros.PerDay(120m), Percentage.Of(65)),
        new KelaBand(Euros.PerDay(150m), Percentage.Of(60)),
        new KelaBand(Euros.PerDay(175m), Percentage.Of(55)),
        new KelaBand(Euros.PerDay(210m), Percentage.Of(50)),
        new KelaBand(Euros.PerDay(260m), Percentage.Of(45)),
        new KelaBand(Euros.PerDay(340m), Percentage.Of(40)),
        new KelaBand(Euros.PerDay(500m), Percentage.Of(35)),
        new KelaBand(UpTo: null, Percentage.Of(30)));

    /// <summary>The percentage that is deducted.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity, before every deduction.</param>
    public static Percentage PercentOf(Money<PerDay> perDay)
    {
        foreach (var band in Bands)
        {
            if (band.UpTo is null || perDay <= band.UpTo)
            {
                return band.Percent;
            }
        }

        return default;
    }

    /// <summary>The daily amount less the deduction; the deduction is rounded to the cent.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="percent">The percentage of its band.</param>
    public static Money<PerDay> Reduce(Money<PerDay> perDay, Percentage percent) => perDay - percent.OfCent(perDay);

    /// <summary>The percentage that is deducted, with its reasons.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    public static Figure<Percentage> PercentOf(Figure<Money<PerDay>> perDay) => new(PercentOf(perDay.Value), PercentRule, perDay);

    /// <summary>The daily amount less the deduction, with its reasons.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="percent">The percentage of its band.</param>
    public static Figure<Money<PerDay>> Reduce(Figure<Money<PerDay>> perDay, Figure<Percentage> percent) =>
        new(Reduce(perDay.Value, percent.Value), Rule, perDay, percent);
}

/// <summary>A band of the Kela deduction.</summary>
/// <param name="UpTo">The largest daily amount of the band, itself included; null in the last band.</param>
/// <param name="Percent">The percentage that is deducted.</param>
public sealed record KelaBand(Money<PerDay>? UpTo, Percentage Percent);
