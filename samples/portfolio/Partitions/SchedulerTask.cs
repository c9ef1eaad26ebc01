namespace TyTal.Calc.Portfolio;

/// <summary>Reads which part is ours: from the command line, or from the variable that the scheduler sets for each task.</summary>
internal static class SchedulerTask
{
    private const string Slurm = "SLURM_ARRAY_TASK_ID";
    private const string SlurmFirst = "SLURM_ARRAY_TASK_MIN";
    private const string SlurmCount = "SLURM_ARRAY_TASK_COUNT";
    private const string SlurmStep = "SLURM_ARRAY_TASK_STEP";
    private const string Kubernetes = "JOB_COMPLETION_INDEX";
    private const string AzureBatch = "AZ_BATCH_TASK_ID";

    private const string Syntax = "allowed is i/n with i from 0 to n - 1, auto/n with i from the scheduler's variable, or auto with both from Slurm";

    /// <summary>The partition of a text.</summary>
    /// <param name="text">"3/8"; "auto/8": the 3 from the scheduler's variable, counted from 0; "auto": Slurm's array, counted from its first task.</param>
    /// <param name="variable">The environment.</param>
    public static Partition Read(string text, Func<string, string?> variable)
    {
        if (text == "auto")
        {
            return OfSlurmArray(variable);
        }

        var parts = text.Split('/');
        if (parts.Length != 2)
        {
            throw new UsageException($"--partition is '{text}'; {Syntax}.");
        }

        var count = (int)Options.Number(parts[1], "n of --partition", 1, Partition.Most);
        var (number, name) = parts[0] == "auto" ? Own(variable) : (parts[0], "i of --partition");
        return new((int)Options.Number(number, name, 0, count - 1), count);
    }

    /// <summary>The number of our task, whichever scheduler has started it.</summary>
    private static (string Number, string Name) Own(Func<string, string?> variable)
    {
        string[] known = [Slurm, Kubernetes, AzureBatch];
        var set = known.Where(name => variable(name) is { Length: > 0 }).ToList();
        return set switch
        {
            [] => throw new UsageException($"--partition auto: none of {string.Join(", ", known)} is set; {Syntax}."),
            [AzureBatch] => (LastDigits(variable(AzureBatch)!), AzureBatch),
            [var one] => (variable(one)!, one),
            _ => throw new UsageException($"--partition auto: {string.Join(" and ", set)} are both set; give i/n."),
        };
    }

    /// <summary>The parts of a job array: the array may begin at any number, but may leave none out.</summary>
    private static Partition OfSlurmArray(Func<string, string?> variable)
    {
        var values = new[] { Slurm, SlurmFirst, SlurmCount }.Select(name => Options.Number(
            variable(name) ?? throw new UsageException($"--partition auto: {name} is not set; {Syntax}."), name, 0, int.MaxValue)).ToArray();
        var (task, first, count) = (values[0], values[1], values[2]);
        return variable(SlurmStep) is null or "1" && count is >= 1 and <= Partition.Most && task - first >= 0 && task - first < count
            ? new((int)(task - first), (int)count)
            : throw new UsageException($"--partition auto: task {task} of the array of {count} from {first} on is no part of a gapless array of 1 to {Partition.Most} tasks.");
    }

    /// <summary>The digits at the end of a task's name, e.g. 3 of "run-2026-3".</summary>
    private static string LastDigits(string name) => name[(name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1)..];
}
