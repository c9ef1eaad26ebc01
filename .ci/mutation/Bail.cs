using System.Reflection;
using Xunit.v3;

[assembly: TyTal.Calc.Tests.Bail]

namespace TyTal.Calc.Tests;

/// <summary>One test that fails is enough: those that come after it under the same mutant fail at once.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class BailAttribute : BeforeAfterTestAttribute
{
    private static int s_killed = Tables.None;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.False(Tables.Active is var active && active != Tables.None && active == Volatile.Read(ref s_killed), "killed already");

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            Volatile.Write(ref s_killed, Tables.Active);
        }
    }
}
