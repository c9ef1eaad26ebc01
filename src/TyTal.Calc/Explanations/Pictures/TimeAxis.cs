using NodaTime;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>A label under the axis of time and the stretch of days that it names.</summary>
internal readonly record struct TimeLabel(string Words, decimal Left, decimal Right);

/// <summary>The level axis: calendar days, each from its start to the start of the next.</summary>
internal sealed class TimeAxis
{
    private readonly LocalDate _from;
    private readonly LocalDate _end;
    private readonly int _days;
    private readonly TimeStep _step;
    private readonly Voice _voice;

    /// <summary>An axis from the start of one day to the start of another one.</summary>
    internal TimeAxis(LocalDate from, LocalDate end, decimal left, decimal right, Voice voice)
    {
        (_from, _end, Left, Right, _voice) = (from, end, left, right, voice);
        _days = Period.DaysBetween(from, end);
        _step = TimeStep.For((right - left) / _days, MonthNames.RoomOf(voice));
    }

    internal decimal Left { get; }

    internal decimal Right { get; }

    /// <summary>The x of the start of a day, within the axis.</summary>
    internal decimal X(LocalDate day) =>
        day <= _from ? Left : day >= _end ? Right : Left + ((Right - Left) * Period.DaysBetween(_from, day) / _days);

    internal bool Shows(LocalDate day) => day >= _from && day < _end;

    /// <summary>Where days, months or years start, as far as they are labelled.</summary>
    internal IEnumerable<decimal> Ticks() => Starts(_step).Where(Shows).Select(X);

    /// <summary>The labels of the first row: days of the month, months or years.</summary>
    internal IEnumerable<TimeLabel> Labels()
    {
        foreach (var start in Starts(_step))
        {
            var next = _step.Next(start);
            if (_step.NamesWholeStretch)
            {
                yield return new(_step.Words(start, _voice), X(start), X(next));
            }
            else if (Shows(start))
            {
                yield return new(_step.Words(start, _voice), X(start), X(start));
            }
        }
    }

    /// <summary>The labels of the second row: the months of the days, or the years of the months.</summary>
    internal IEnumerable<TimeLabel> WiderLabels()
    {
        if (_step.Wider is { } wider)
        {
            foreach (var start in Starts(wider))
            {
                yield return new(_step.WiderWords(start, _voice), X(start), X(wider.Next(start)));
            }
        }
    }

    /// <summary>Where the stretches of the second row start.</summary>
    internal IEnumerable<decimal> WiderTicks() => _step.Wider is { } wider ? Starts(wider).Where(Shows).Select(X) : [];

    private IEnumerable<LocalDate> Starts(TimeStep step)
    {
        for (var start = step.StartOn(_from); start < _end; start = step.Next(start))
        {
            yield return start;
        }
    }
}

/// <summary>How far the labels of the axis of time are apart.</summary>
internal sealed record TimeStep
{
    private const decimal DaysOfMonth = 30.44m;
    private const decimal DaysOfYear = 365.25m;

    private static readonly TimeStep Month = new() { Months = 1 };
    private static readonly TimeStep Year = new() { Months = 12 };

    /// <summary>Months between labels; 0 when days are.</summary>
    private int Months { get; init; }

    /// <summary>Days between labels, when no months are.</summary>
    private int Days { get; init; }

    /// <summary>Whether a label stands in the middle of the stretch that it names, and not at its start.</summary>
    internal bool NamesWholeStretch => Days == 1 || Months is 1 or 12;

    /// <summary>The stretches of the second row.</summary>
    internal TimeStep? Wider => Months == 0 ? Month : Months < 12 ? Year : null;

    /// <summary>The closest step whose labels have room.</summary>
    internal static TimeStep For(decimal widthOfDay, decimal roomOfMonth)
    {
        (int Days, int Months, decimal Room)[] steps =
        [
            (1, 0, 26m), (7, 0, 60m), (0, 1, roomOfMonth), (0, 3, roomOfMonth), (0, 12, 44m), (0, 24, 52m), (0, 60, 52m), (0, 120, 52m), (0, 240, 52m), (0, 600, 0m),
        ];
        var (days, months, _) = steps.First(step =>
            widthOfDay * (step.Days > 0 ? step.Days : step.Months < 12 ? step.Months * DaysOfMonth : step.Months / 12 * DaysOfYear) >= step.Room);
        return new() { Days = days, Months = months };
    }

    /// <summary>The last start that is not after a day.</summary>
    internal LocalDate StartOn(LocalDate day)
    {
        if (Days > 0)
        {
            return Days == 1 ? day : day.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        }

        var months = (day.Year * 12) + day.Month - 1;
        months -= months % Months;
        return new(months / 12, (months % 12) + 1, 1);
    }

    internal LocalDate Next(LocalDate start) => Days > 0 ? start.PlusDays(Days) : start.PlusMonths(Months);

    internal string Words(LocalDate start, Voice voice) => Months is > 0 and < 12 ? MonthNames.Short(voice, start.Month) : voice.Number(Days > 0 ? start.Day : start.Year);

    internal string WiderWords(LocalDate start, Voice voice) => (Months == 0 ? MonthNames.Long(voice, start.Month) + " " : "") + voice.Number(start.Year);
}
