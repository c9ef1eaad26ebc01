using System.Runtime.CompilerServices;

namespace TyTal.Calc.Tests;

/// <summary>Makes what is made once in a process, of the library and of the tests, before any mutant is active: one process runs the tests of many mutants,
/// and a table that a mutant made would fail the tests of all that come after it.</summary>
internal static class Tables
{
    private const int None = -1;

    [ModuleInitializer]
    internal static void Make()
    {
        var file = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
        using var mutant = file is not null && File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) : null;
        var active = mutant is null ? None : Replace(mutant, None);
        foreach (var type in typeof(ValueList).Assembly.GetTypes().Concat(typeof(Tables).Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        if (active != None)
        {
            Replace(mutant!, active);
        }
    }

    /// <summary>Writes the number of the active mutant, and returns what it was.</summary>
    private static int Replace(FileStream mutant, int next)
    {
        var number = new byte[sizeof(int)];
        mutant.Position = 0;
        mutant.ReadExactly(number);
        mutant.Position = 0;
        mutant.Write(BitConverter.GetBytes(next));
        mutant.Flush();
        return BitConverter.ToInt32(number);
    }
}
