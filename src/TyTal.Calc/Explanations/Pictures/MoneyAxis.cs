namespace TyTal.Calc.Explanations.Pictures;

/// <summary>What an axis counts.</summary>
internal enum AxisUnit
{
    EurosPerDay,
    EurosPerMonth,
    EurosPerYear,
    Euros,
    Percent,
}

/// <summary>An axis of amounts from 0, upright unless its ends say otherwise.</summary>
internal sealed class MoneyAxis
{
    /// <summary>How far the axis goes beyond the highest amount, for a label and a name above it.</summary>
    internal const decimal Headroom = 1.18m;

    private const decimal Million = 1_000_000m;
    private const decimal Milliard = 1_000_000_000m;

    private static readonly decimal[] RoundFactors = [0.2m, 0.25m, 0.5m, 1m, 2m];

    private readonly decimal _most;
    private readonly PictureWords _words;
    private readonly AxisUnit _unit;
    private readonly decimal _scale;

    /// <summary>An axis for amounts of 0 to <paramref name="highest"/>.</summary>
    internal MoneyAxis(decimal highest, decimal top, decimal bottom, PictureWords words, AxisUnit unit = AxisUnit.EurosPerDay)
    {
        (Top, Bottom, _words, _unit) = (top, bottom, words, unit);
        _most = (highest > 0m ? highest : 1m) * Headroom;
        Step = RoundStep(_most);
        _scale = _most >= 10m * Milliard ? Milliard : _most >= 10m * Million ? Million : 1m;
    }

    internal decimal Top { get; }

    /// <summary>The y of 0.</summary>
    internal decimal Bottom { get; }

    internal string Unit => (_scale == Milliard ? _words.Milliards : _scale == Million ? _words.Millions : "") + _words.Unit(_unit);

    /// <summary>The width of the widest label of the axis; it depends on the amounts and the language alone.</summary>
    internal decimal LabelWidth => Ticks().Select(Label).Append(Unit).Max(label => PictureText.WidthOf(label));

    private decimal Step { get; }

    /// <summary>The amount at the far end.</summary>
    internal decimal Most => _most;

    internal decimal Y(decimal amount) => Bottom - (amount / _most * (Bottom - Top));

    /// <summary>The amounts of the ticks, 4 to 6 of them.</summary>
    internal IEnumerable<decimal> Ticks()
    {
        for (var tick = 0m; tick <= _most; tick += Step)
        {
            yield return tick;
        }
    }

    internal string Label(decimal tick)
    {
        if (tick == 0m)
        {
            return "0";
        }

        var (shown, step) = (tick / _scale, Step / _scale);
        var decimals = 0;
        while (decimal.Round(step, decimals) != step)
        {
            decimals++;
        }

        return _words.Number(shown, decimals);
    }

    /// <summary>The smallest of 2, 2.5, 5, 10 and 20 times a power of ten that leaves at most five steps; it leaves at least three.</summary>
    private static decimal RoundStep(decimal most)
    {
        var power = 1m;
        while (power * 10m <= most)
        {
            power *= 10m;
        }

        while (power > most)
        {
            power /= 10m;
        }

        return RoundFactors.Select(factor => factor * power).First(step => decimal.Floor(most / step) <= 5m);
    }
}
