namespace TyTal.Calc.Tests.Reference;

/// <summary>A recovery from future instalments (§ 247.3).</summary>
internal static class LiteralTakenOff
{
    /// <summary>What is taken off each, in the order in which they are due.</summary>
    internal static List<decimal> Of(decimal toRecover, IEnumerable<(LiteralCompensationKind Kind, decimal Gross, decimal Tax, decimal? Consent)> instalments)
    {
        List<decimal> taken = [];
        foreach ((LiteralCompensationKind kind, decimal gross, decimal tax, decimal? consent) in instalments)
        {
            taken.Add(Math.Min(toRecover - taken.Sum(), LiteralRetroactivePayment.MostToTakeOff(kind, gross, tax, consent)));
        }

        return taken;
    }
}
