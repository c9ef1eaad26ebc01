namespace TyTal.Calc.Portfolio.Tests;

public class SchedulerTaskTests
{
    [Theory]
    [InlineData("3/8", "", 3, 8)]
    [InlineData("0/1", "", 0, 1)]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=8", 7, 8)]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_COUNT=1", 3, 8)]
    [InlineData("auto/8", "JOB_COMPLETION_INDEX=0", 0, 8)]
    [InlineData("auto/8", "AZ_BATCH_TASK_ID=run-2026-5", 5, 8)]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8 SLURM_ARRAY_TASK_STEP=1", 0, 8)]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=8 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8", 7, 8)]
    public void Read_OwnNumber_IsFound(string text, string variables, int number, int count) => Assert.Equal(new(number, count), Read(text, variables));

    [Theory]
    [InlineData("8/8", "", "i of --partition is '8'; allowed is a whole number from 0 to 7.")]
    [InlineData("-1/8", "", "i of --partition is '-1'; allowed is a whole number from 0 to 7.")]
    [InlineData("0/0", "", "n of --partition is '0'; allowed is a whole number from 1 to 10000.")]
    [InlineData("3", "", "--partition is '3'; allowed is i/n")]
    [InlineData("auto/8", "", "--partition auto: none of SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, AZ_BATCH_TASK_ID is set")]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=8", "SLURM_ARRAY_TASK_ID is '8'; allowed is a whole number from 0 to 7.")]
    [InlineData("auto/8", "AZ_BATCH_TASK_ID=run", "AZ_BATCH_TASK_ID is ''; allowed is a whole number from 0 to 7.")]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=1 JOB_COMPLETION_INDEX=2", "SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX are both set; give i/n.")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=1", "SLURM_ARRAY_TASK_MIN is not set")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8 SLURM_ARRAY_TASK_STEP=2", "no part of a gapless array")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=9 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8", "no part of a gapless array")]
    public void Read_Nonsense_SaysWhatIsAllowed(string text, string variables, string message) =>
        Assert.Contains(message, Assert.Throws<UsageException>(() => Read(text, variables)).Message, StringComparison.Ordinal);

    private static Partition Read(string text, string variables)
    {
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return SchedulerTask.Read(text, values.GetValueOrDefault);
    }
}
