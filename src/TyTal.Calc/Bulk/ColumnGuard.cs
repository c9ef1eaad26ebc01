using System.Globalization;

namespace TyTal.Calc.Bulk;

/// <summary>The checks of whole columns, made before the first write.</summary>
internal static class ColumnGuard
{
    /// <summary>The first year in which a pension or an allowance of the Act can be due.</summary>
    internal static int FirstYear => Guard.FirstDay.Year;

    internal static int Year(int year) => Guard.Range(year, FirstYear, Guard.LastDay.Year);

    /// <summary>A column of facts is as long as the first one.</summary>
    internal static void Length(int length, int rows, string column)
    {
        if (length != rows)
        {
            throw Guard.Invalid(column, $"{column} has {Rows(length)}; allowed is {Rows(rows)}, as in the other columns.");
        }
    }

    /// <summary>A column of results has room for every row.</summary>
    internal static void Room(int length, int rows, string column)
    {
        if (length < rows)
        {
            throw Guard.Invalid(column, $"{column} has room for {Rows(length)}; allowed is {Rows(rows)} or more.");
        }
    }

    /// <summary>Results are not written over facts or over one another.</summary>
    internal static void Apart(ReadOnlySpan<byte> results, ReadOnlySpan<byte> other, string column, string otherColumn)
    {
        if (results.Overlaps(other))
        {
            throw Guard.Invalid(column, $"{column} overlaps {otherColumn}; allowed is memory of its own.");
        }
    }

    private static string Rows(int rows) => rows.ToString(CultureInfo.InvariantCulture) + (rows == 1 ? " row" : " rows");
}
