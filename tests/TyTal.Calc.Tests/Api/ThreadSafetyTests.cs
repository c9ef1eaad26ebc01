using System.Collections;
using System.Reflection;
using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Any number of threads may use the library: nothing that they share is ever written after it was made.</summary>
public class ThreadSafetyTests
{
    private const int Threads = 4;

    /// <summary>Where threads do meet: the texts of the rules are read once, by whoever comes first; a bulk run that is asked for several threads starts them, each on rows of its own.</summary>
    private static readonly string[] Meetings = ["TyTal.Calc.Explanations.RuleTexts", "TyTal.Calc.Bulk.BulkRun"];

    private static Assembly Library => typeof(Claim).Assembly;

    [Fact]
    public void Code_EveryMethod_WritesNothingThatThreadsShare() => Assert.DoesNotContain(
        SharedWrites.Faults(Library.GetTypes()), fault => !Meetings.Any(place => fault.StartsWith(place, StringComparison.Ordinal) && fault.Contains(" calls ", StringComparison.Ordinal)));

    [Fact]
    public void Code_PlacesWhereThreadsMeet_AreTheKnownOnes() => Assert.All(
        Meetings, place => Assert.Contains(SharedWrites.Faults(Library.GetTypes()), fault => fault.StartsWith(place, StringComparison.Ordinal)));

    [Fact]
    public void Faults_MethodThatWritesASharedField_IsFound() => Assert.Contains(
        SharedWrites.Faults(typeof(WritesFromAMethod), typeof(CountsCalls)), fault => fault.EndsWith("WritesFromAMethod.Last writes _last", StringComparison.Ordinal));

    [Fact]
    public void Faults_MethodThatLocks_IsFound() => Assert.Contains(
        SharedWrites.Faults(typeof(WritesFromAMethod)), fault => fault.EndsWith("WritesFromAMethod.Locked calls Monitor.Enter", StringComparison.Ordinal));

    [Fact]
    public async Task Computations_OnSeveralThreadsAtOnce_GiveWhatOneGivesAndChangeNoTable()
    {
        var before = Tables().ToList();
        var alone = Results.Computations.Values.Select(compute => compute()).ToList();

        var together = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(() => Results.Computations.Values.Select(compute => compute()).ToList())));

        Assert.All(together, results => Assert.Equal(alone, results));
        Assert.True(before.Count > 20, $"only {before.Count} tables were found");
        Assert.Equal(before, Tables(), StringComparer.Ordinal);
    }

    /// <summary>The tables that all threads read: arrays, dictionaries and lists in static fields, written out.</summary>
    private static IEnumerable<string> Tables() => Library.GetTypes()
        .Where(type => !type.ContainsGenericParameters && !type.Name.StartsWith('<'))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsLiteral && field.FieldType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(field.FieldType))
        .Select(field => $"{field.DeclaringType}.{field.Name}: {string.Join(", ", ((IEnumerable)field.GetValue(null)!).Cast<object>().Select(item => item is IEnumerable and not string ? "[…]" : item.GetHashCode().ToString(System.Globalization.CultureInfo.InvariantCulture)))}");
}
