using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.LeisureTime;

/// <summary>The computed deduction from a daily allowance of the leisure-time insurance for the time of a right to the sickness allowance (Kela-vähennys; § 202(1)).</summary>
public static class KelaDeduction
{
    /// <summary>§ 202(1): the percentage by the undiminished daily amount.</summary>
    public static Rule PercentRule { get; } = new("kelaDeduction.percent", SectionReference.Of(202, 1), Rounding.None, Readings.KelaDeductionDays);

    /// <summary>§ 202(1): the percentage above the last limit.</summary>
    public static Rule PercentOfLastBandRule { get; } = new("kelaDeduction.percentOfLastBand", SectionReference.Of(202, 1), Rounding.None, Readings.KelaDeductionDays);

    /// <summary>§ 202(1): the limit of a band.</summary>
    public static Rule LimitRule { get; } = new("kelaDeduction.limit", SectionReference.Of(202, 1));

    /// <summary>§ 202(1): the deduction of a day.</summary>
    public static Rule Rule { get; } = new("kelaDeduction", SectionReference.Of(202, 1), Rounding.Cent);

    /// <summary>§ 202(1): what is left of the day.</summary>
    public static Rule RestRule { get; } = new("kelaDeduction.rest", SectionReference.Of(202, 1));

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
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Percentage PercentOf(Money<PerDay> perDay) => Bands[BandOf(MoneyGuard.NotNegative(perDay))].Percent;

    /// <summary>The deduction of a day, rounded to the cent.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="percent">The percentage of its band.</param>
    public static Money<PerDay> Deduction(Money<PerDay> perDay, Percentage percent) => percent.OfCent(perDay);

    /// <summary>The percentage that is deducted, with its reasons.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    public static Figure<Percentage> PercentOf(Figure<Money<PerDay>> perDay)
    {
        var band = BandOf(MoneyGuard.NotNegative(perDay.Value, nameof(perDay)));
        return Bands[band].UpTo is { } limit
            ? new(Bands[band].Percent, PercentRule, perDay, new Figure<Money<PerDay>>(limit, LimitRule))
            : new(Bands[band].Percent, PercentOfLastBandRule, perDay, new Figure<Money<PerDay>>(Bands[band - 1].UpTo!.Value, LimitRule));
    }

    /// <summary>The deduction of a day, with its reasons.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="percent">The percentage of its band.</param>
    public static Figure<Money<PerDay>> Deduction(Figure<Money<PerDay>> perDay, Figure<Percentage> percent) =>
        new(Deduction(perDay.Value, percent.Value), Rule, perDay, percent);

    /// <summary>What is left of the day.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="deduction">The deduction.</param>
    public static Money<PerDay> Rest(Money<PerDay> perDay, Money<PerDay> deduction) => perDay - deduction;

    /// <summary>What is left of the day, with its reasons.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity.</param>
    /// <param name="deduction">The deduction.</param>
    public static Figure<Money<PerDay>> Rest(Figure<Money<PerDay>> perDay, Figure<Money<PerDay>> deduction) =>
        new(Rest(perDay.Value, deduction.Value), RestRule, perDay, deduction);

    /// <summary>Where the rest of a day jumps: at each limit of a band the percentage falls on the whole amount, so that one cent more leaves several euros more.</summary>
    public static ValueList<KelaCliff> Cliffs { get; } = Bands.Where(band => band.UpTo is not null).Select(band => CliffAt(band.UpTo!.Value)).ToValueList();

    /// <summary>What is left of a day, from the undiminished amount.</summary>
    /// <param name="perDay">The daily amount after the share of incapacity, before every deduction.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Money<PerDay> Rest(Money<PerDay> perDay) => Rest(perDay, Deduction(perDay, PercentOf(perDay)));

    private static KelaCliff CliffAt(Money<PerDay> limit)
    {
        var above = new Money<PerDay>(limit.Cents + 1);
        return new(limit, Rest(limit), above, Rest(above));
    }

    /// <summary>Where in the table the band of an amount stands.</summary>
    private static int BandOf(Money<PerDay> perDay)
    {
        var band = 0;
        while (Bands[band].UpTo is { } limit && perDay > limit)
        {
            band++;
        }

        return band;
    }
}

/// <summary>A cliff of the Kela deduction: two amounts a cent apart and what is left of them.</summary>
/// <param name="Limit">The largest amount of a band.</param>
/// <param name="RestAtLimit">What is left of it.</param>
/// <param name="Above">A cent more, the smallest amount of the next band.</param>
/// <param name="RestAbove">What is left of that.</param>
public sealed record KelaCliff(Money<PerDay> Limit, Money<PerDay> RestAtLimit, Money<PerDay> Above, Money<PerDay> RestAbove) : ValueRecord
{
    /// <summary>By how much the rest jumps.</summary>
    public Money<PerDay> Jump => RestAbove - RestAtLimit;
}

/// <summary>A band of the Kela deduction.</summary>
/// <param name="UpTo">The largest daily amount of the band, itself included; null in the last band.</param>
/// <param name="Percent">The percentage that is deducted.</param>
public sealed record KelaBand(Money<PerDay>? UpTo, Percentage Percent) : ValueRecord;
