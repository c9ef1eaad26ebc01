namespace TyTal.Calc.Tests.Payments;

/// <summary>A refused fact: the message begins with its name, and the error says the same name.</summary>
internal static class Refusal
{
    internal static void Is(string message, Action act)
    {
        var error = Assert.ThrowsAny<ArgumentException>(act);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(message.Split(' ')[0], error.ParamName);
    }
}
