using System.Text;

namespace TyTal.Calc.Portfolio;

/// <summary>Where the columns stand in a portfolio file: found by their names, in any order, among others if need be.</summary>
internal sealed record PortfolioColumns(int Id, int ClaimDate, int BirthDate, int AnnualEarnings, int Degree, int Insurance, int Ends)
{
    /// <summary>Reads the header.</summary>
    /// <param name="file">The name of the file, for the error.</param>
    /// <param name="header">The first line.</param>
    public static PortfolioColumns Of(string file, ReadOnlySpan<byte> header)
    {
        var names = Encoding.UTF8.GetString(header).TrimStart('\uFEFF').TrimEnd('\n', '\r').Split(',').Select(name => name.Trim(' ', '"')).ToArray();
        return new(Place("id"), Place("claim_date"), Place("birth_date"), Place("annual_earnings"), Place("degree"), Place("insurance"), Place("ends"));

        int Place(string name) => Array.IndexOf(names, name) is >= 0 and var place
            ? place
            : throw new UsageException($"{file}: the column '{name}' is missing; the first line has {string.Join(", ", names)}.");
    }
}
