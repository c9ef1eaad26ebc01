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

    /// <summary>The one method that reads a shared array and writes another: the one that it makes for what it calls.</summary>
    private const string OtherArray = "TyTal.Calc.Benefits.DailyAllowance.AllowanceShare.Of writes into Rules";

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
    public void Objects_EveryOneThatThreadsShare_IsNotWrittenOnceMade() => Assert.Equal([OtherArray], SharedObjects.Faults(Library.GetTypes()), StringComparer.Ordinal);

    [Fact]
    public void Reached_InternalTypes_ThoseThatThreadsShareOnly()
    {
        var reached = SharedObjects.Reached(Library.GetTypes()).Select(type => type.Name).ToList();

        Assert.Contains("YearTable", reached, StringComparer.Ordinal);
        Assert.Contains("UnclearFact", reached, StringComparer.Ordinal);
        Assert.DoesNotContain("FamilyLevels", reached, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Memos+Table._cache is a Dictionary`2")]
    [InlineData("Memos+Table.Cached writes into _cache")]
    [InlineData("Memos+Table._text can be written")]
    [InlineData("Memos+Table._first is a Lazy`1")]
    [InlineData("Memos+Table._any is a Object")]
    [InlineData("Memos+Table.At writes into _figures")]
    [InlineData("Memos+Table.Count writes into _counts")]
    [InlineData("Memos+Table.Name writes into <Names>k__BackingField")]
    [InlineData("Memos+Heir._last can be written")]
    [InlineData("Memos.Known writes into Seen")]
    public void Faults_MemoInASharedObject_IsFound(string fault) => Assert.Contains(SharedObjects.Faults(Memos.Types), found => found.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Faults_MemoOfOneComputation_IsNone() => Assert.DoesNotContain(SharedObjects.Faults(Memos.Types), found => found.Contains("OfOneComputation", StringComparison.Ordinal));

    [Fact]
    public void Faults_ArrayFilledByItsConstructor_IsNone() => Assert.DoesNotContain(SharedObjects.Faults(Memos.Types), found => found.Contains("_filled", StringComparison.Ordinal));

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
