using System.Runtime.CompilerServices;

namespace TyTal.Calc.Tests;

/// <summary>Makes what is made once in a process, of the library and of the tests, before any mutant is active: one process runs the tests of many mutants,
/// and a table that a mutant made would fail the tests of all that come after it. A process that is there for one mutant alone, with TYTAL_TABLES=changed, makes them under it.</summary>
internal static class Tables
{
    internal const int None = -1;

    /// <summary>The number of the active mutant.</summary>
    internal static int Active
    {
        get
        {
            using var mutant = OpenOrNull();
            return mutant is null ? None : Read(mutant);
        }
    }

    [ModuleInitializer]
    internal static void Make()
    {
        using var mutant = OpenOrNull();
        var active = mutant is null || Environment.GetEnvironmentVariable("TYTAL_TABLES") == "changed" ? None : Replace(mutant, None);
        foreach (var type in typeof(ValueList).Assembly.GetTypes().Concat(typeof(Tables).Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        if (active != None)
        {
            Replace(mutant!, active);
        }
    }

    private static FileStream? OpenOrNull() => Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } file && File.Exists(file)
        ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite)
        : null;

    /// <summary>Writes the number of the active mutant, and returns what it was.</summary>
    private static int Replace(FileStream mutant, int next)
    {
        var was = Read(mutant);
        mutant.Position = 0;
        mutant.Write(BitConverter.GetBytes(next));
        mutant.Flush();
        return was;
    }

    private static int Read(FileStream mutant)
    {
        var number = new byte[sizeof(int)];
        mutant.Position = 0;
        mutant.ReadExactly(number);
        return BitConverter.ToInt32(number);
    }
}
