using System.Numerics;

namespace TyTal.Calc.Tests.Reference;

/// <summary>The worth of a twelfth a month in advance until death (§ 87.3; the decrees' §§ 2-4), in whole numbers of 10 to the power of -80.</summary>
internal static class LiteralCapitalCoefficient
{
    private static readonly BigInteger _one = BigInteger.Pow(10, 80);

    /// <summary>The coefficient half a year after the birthday; the last of the chances of death, one for each year of age from that birthday, is 1.</summary>
    internal static decimal Of(IReadOnlyList<decimal> deaths, decimal interestPercent)
    {
        BigInteger growth = TwelfthRoot(_one + Scaled(interestPercent / 100));
        BigInteger worth = _one;
        BigInteger sum = 0;
        for (int month = 6; month < 12 * deaths.Count; month++)
        {
            sum += worth * AliveAfter(deaths, month) / _one;
            worth = worth * _one / growth;
        }

        return Rounded(sum, 12 * AliveAfter(deaths, 6));
    }

    /// <summary>How many of those who had the birthday are alive so many months later: each year loses the same number every month.</summary>
    private static BigInteger AliveAfter(IReadOnlyList<decimal> deaths, int months)
    {
        BigInteger alive = _one;
        for (int year = 0; year < months / 12; year++)
        {
            alive = alive * (_one - Scaled(deaths[year])) / _one;
        }

        return alive - (alive * Scaled(deaths[months / 12]) * (months % 12) / (12 * _one));
    }

    private static BigInteger Scaled(decimal value) => new BigInteger(value * 1_000_000_000_000m) * BigInteger.Pow(10, 68);

    /// <summary>The largest whole number whose twelfth power is not over the scaled one, by halving.</summary>
    private static BigInteger TwelfthRoot(BigInteger scaled)
    {
        BigInteger power = scaled * BigInteger.Pow(_one, 11);
        BigInteger low = _one;
        BigInteger high = scaled + 1;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) / 2;
            if (BigInteger.Pow(middle, 12) <= power)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static decimal Rounded(BigInteger above, BigInteger below)
        => (decimal)(((2 * above * BigInteger.Pow(10, 10)) + below) / (2 * below)) / 10_000_000_000m;
}
