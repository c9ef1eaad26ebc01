using Spectre.Console;

namespace TyTal.Calc.Soak;

/// <summary>Shows how far a soak is: a bar on a terminal, a line for each tenth elsewhere.</summary>
internal static class SoakProgress
{
    private const int Tenths = 10;

    internal static SoakResult Show(SoakOptions options, Func<Action<long>, SoakResult> run) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive ? Lines(options, run) : Bar(options, run);

    private static SoakResult Bar(SoakOptions options, Func<Action<long>, SoakResult> run) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask($"seed {options.Seed}", maxValue: options.Cases);
            return run(done =>
            {
                task.Value = done;
                task.Description = $"seed {options.Seed}: {done} of {options.Cases} cases";
            });
        });

    private static SoakResult Lines(SoakOptions options, Func<Action<long>, SoakResult> run)
    {
        var shown = 0L;
        return run(done =>
        {
            if (done * Tenths / options.Cases > shown)
            {
                shown = done * Tenths / options.Cases;
                Console.WriteLine($"{10 * shown} %: {done} of {options.Cases} cases of seed {options.Seed}");
            }
        });
    }
}
