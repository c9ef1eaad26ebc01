namespace TyTal.Calc.Tests.Reference;

/// <summary>A journey to care or to rehabilitation (§§ 50, 98).</summary>
internal sealed record LiteralJourney
{
    /// <summary>The tax-free allowance of the years from 2016, in cents a kilometre.</summary>
    private static readonly int[] _cents = [43, 41, 42, 43, 43, 44, 46, 53, 57, 59];

    public required int Year { get; init; }

    public bool ByCar { get; init; }

    public bool ByOtherVehicle { get; init; }

    /// <summary>§ 98 knows no nearest place.</summary>
    public bool ToRehabilitation { get; init; }

    public bool UnnecessaryEscort { get; init; }

    public bool Farther { get; init; }

    public bool VehicleRequired { get; init; }

    public decimal? Cost { get; init; }

    public decimal? CostToNearest { get; init; }

    public decimal? FareInstead { get; init; }

    public decimal? Kilometres { get; init; }

    public decimal? KilometresToNearest { get; init; }

    /// <summary>What is compensated; nothing for a journey that is refused.</summary>
    internal decimal Compensated()
    {
        if (UnnecessaryEscort)
        {
            return 0;
        }

        bool tooFar = Farther && !ToRehabilitation;
        if (ByCar)
        {
            decimal driven = tooFar ? Math.Min(Stated(Kilometres), Stated(KilometresToNearest)) : Stated(Kilometres);
            return (LiteralFraction.Of(driven) * HalfAllowance()).ToCent();
        }

        decimal fare = Stated(Cost);
        if (ByOtherVehicle && !VehicleRequired)
        {
            if (FareInstead is not decimal instead)
            {
                return 0;
            }

            fare = Math.Min(fare, instead);
        }

        return tooFar ? Math.Min(fare, Stated(CostToNearest)) : fare;
    }

    /// <summary>Half, to the whole cent.</summary>
    private decimal HalfAllowance() => (LiteralFraction.Of(_cents[Year - 2016]) / 200).ToCent();

    private static decimal Stated(decimal? fact) => fact ?? throw new LiteralRefusal("a fact is missing");
}
