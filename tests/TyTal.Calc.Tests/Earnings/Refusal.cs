namespace TyTal.Calc.Tests.Earnings;

/// <summary>A refused fact: the whole message, and the name with which it begins as the name in the error.</summary>
internal static class Refusal
{
    internal static void Is(string message, Action act)
    {
        var error = Assert.ThrowsAny<ArgumentException>(act);
        var name = message.Split(' ')[0];

        Assert.Equal((name, $"{message} (Parameter '{name}')"), (error.ParamName, error.Message));
    }
}
