using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: TestCollectionOrderer(typeof(TyTal.Calc.Tests.QuickFirst))]
[assembly: TyTal.Calc.Tests.Bail]

namespace TyTal.Calc.Tests;

/// <summary>Examples come before properties: most mutants are dead by then.</summary>
public sealed class QuickFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(tests => tests.TestCollectionDisplayName.Contains("Properties", StringComparison.Ordinal))
            .ThenBy(tests => tests.TestCollectionDisplayName, StringComparer.Ordinal)];
}

/// <summary>One test that fails is enough: those that come after it under the same mutant fail at once.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class BailAttribute : BeforeAfterTestAttribute
{
    private static int s_killed = Tables.None;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.False(Tables.Active is var active && active != Tables.None && active == s_killed, "killed already");

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            s_killed = Tables.Active;
        }
    }
}
