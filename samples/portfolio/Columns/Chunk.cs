using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>The columns of some consecutive rows: what is read, what is computed, and their text. Made once and filled again and again.</summary>
internal sealed class Chunk(int capacity)
{
    private Money<PerMonth>[]? _known;

    public int Capacity => capacity;

    /// <summary>How many rows the columns hold now.</summary>
    public int Count { get; set; }

    /// <summary>The rows' lines as the file has them, whole lines only; unused when the rows come from a database.</summary>
    public byte[] Lines { get; set; } = [];

    public int LinesLength { get; set; }

    /// <summary>Where the input goes on after these rows.</summary>
    public long InputEnd { get; set; }

    public long[] Ids { get; } = new long[capacity];

    public PackedDate[] ClaimDates { get; } = new PackedDate[capacity];

    public PackedDate[] BirthDates { get; } = new PackedDate[capacity];

    public Money<PerYear>[] AnnualEarnings { get; } = new Money<PerYear>[capacity];

    public PackedDegree[] Degrees { get; } = new PackedDegree[capacity];

    public Insurance[] Insurance { get; } = new Insurance[capacity];

    /// <summary>The projected last days; only the cash flow asks for them.</summary>
    public PackedDate[] Ends { get; } = new PackedDate[capacity];

    public Money<PerMonth>[] Old { get; } = new Money<PerMonth>[capacity];

    public Money<PerMonth>[] New { get; } = new Money<PerMonth>[capacity];

    public Money<PerMonth>[] Difference { get; } = new Money<PerMonth>[capacity];

    public ChangeCause[] Causes { get; } = new ChangeCause[capacity];

    public RowStatus[] Statuses { get; } = new RowStatus[capacity];

    /// <summary>How sure the figures are on which the results rest.</summary>
    public FigureStatus Figures { get; set; }

    /// <summary>Another run's new amounts, to compare with; made when first asked for.</summary>
    public Money<PerMonth>[] Known => _known ??= new Money<PerMonth>[capacity];

    /// <summary>The result rows as text.</summary>
    public ByteText Text { get; } = new();

    /// <summary>The facts, as the library takes them.</summary>
    public PensionColumns Pensions => new()
    {
        ClaimDates = ClaimDates.AsSpan(0, Count),
        BirthDates = BirthDates.AsSpan(0, Count),
        AnnualEarnings = AnnualEarnings.AsSpan(0, Count),
        Degrees = Degrees.AsSpan(0, Count),
        Insurance = Insurance.AsSpan(0, Count),
    };

    /// <summary>The results, as the library writes them.</summary>
    public YearlyRunColumns Results => new()
    {
        Old = Old.AsSpan(0, Count),
        New = New.AsSpan(0, Count),
        Difference = Difference.AsSpan(0, Count),
        Causes = Causes.AsSpan(0, Count),
        Statuses = Statuses.AsSpan(0, Count),
    };
}
