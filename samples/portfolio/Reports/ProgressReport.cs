using System.Diagnostics;
using Spectre.Console;

namespace TyTal.Calc.Portfolio;

/// <summary>Shows how far a run is: a bar with rows a second and the remaining time on a terminal, a line for each tenth elsewhere.</summary>
internal static class ProgressReport
{
    private const int Tenths = 10;

    /// <summary>Runs some work and shows its progress.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="length">How much there is, in the unit of the positions.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="work">The work; it calls back with the position and the number of rows since the last call.</param>
    public static T Show<T>(string what, long length, long start, Func<Action<long, int>, T> work) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive ? Lines(what, length, start, work) : Bar(what, length, start, work);

    private static T Bar<T>(string what, long length, long start, Func<Action<long, int>, T> work) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, length - start));
            var (begun, rows) = (Stopwatch.GetTimestamp(), 0L);
            return work((position, more) =>
            {
                rows += more;
                task.Value = position - start;
                task.Description = Markup.Escape($"{what}: {Words.Count(rows)} rows, {Words.Rate(rows, Stopwatch.GetElapsedTime(begun))}");
            });
        });

    private static T Lines<T>(string what, long length, long start, Func<Action<long, int>, T> work)
    {
        var (begun, rows, shown) = (Stopwatch.GetTimestamp(), 0L, Tenth(start));
        return work((position, more) =>
        {
            rows += more;
            if (Tenth(position) > shown)
            {
                shown = Tenth(position);
                var elapsed = Stopwatch.GetElapsedTime(begun);
                var remaining = new TimeSpan((long)((decimal)elapsed.Ticks * (length - position) / Math.Max(1, position - start)));
                Console.WriteLine($"{what}: {10 * shown} %, {Words.Count(rows)} rows, {Words.Rate(rows, elapsed)}, {Words.Seconds(remaining)} remaining");
            }
        });

        long Tenth(long position) => length == 0 ? Tenths : (long)((decimal)position * Tenths / length);
    }
}
