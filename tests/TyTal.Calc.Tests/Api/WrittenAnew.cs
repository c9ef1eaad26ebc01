namespace TyTal.Calc.Tests.Api;

/// <summary>Whether a test writes what is checked in instead of comparing with it: only when asked to, and never where a build is judged, for there it would pass whatever has changed.</summary>
internal static class WrittenAnew
{
    internal static bool IsAsked(string variable) => IsAsked(variable, Environment.GetEnvironmentVariable);

    internal static bool IsAsked(string variable, Func<string, string?> environment)
    {
        if (environment(variable) is not { Length: > 0 } value)
        {
            return false;
        }

        Assert.False(
            string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase),
            $"{variable} is {value} where CI is true: the test would write what it is to check. Write it elsewhere, read the difference and check it in.");
        return value == "1";
    }
}
