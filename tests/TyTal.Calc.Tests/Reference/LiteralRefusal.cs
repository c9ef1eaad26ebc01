namespace TyTal.Calc.Tests.Reference;

/// <summary>The claim cannot be computed: the message names what is missing.</summary>
internal sealed class LiteralRefusal : Exception
{
    public LiteralRefusal()
    {
    }

    public LiteralRefusal(string message)
        : base(message)
    {
    }

    public LiteralRefusal(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
