using System.Globalization;
using TyTal.Calc.Money;

namespace TyTal.Calc.Reasons;

/// <summary>A number with its reasons: the rule that gave it and the figures that the rule started from, down to facts and statutory figures.</summary>
public abstract record Figure
{
    private protected Figure(Rule rule, ValueList<Figure> inputs, StatutorySource? source)
    {
        Rule = rule;
        Inputs = inputs;
        Source = source;
    }

    /// <summary>The rule by which the figure came about.</summary>
    public Rule Rule { get; }

    /// <summary>The figures that the rule started from, in the order in which the rule names them.</summary>
    public ValueList<Figure> Inputs { get; }

    /// <summary>Where a statutory figure stands; null for every other figure.</summary>
    public StatutorySource? Source { get; }

    /// <summary>The number: euros for money, percent for percentages.</summary>
    public abstract decimal Amount { get; }

    /// <summary>What the number counts.</summary>
    public abstract Unit Unit { get; }

    /// <summary>Whether the figure or one that it started from is hypothetical: supposed in the place of what is in force.</summary>
    public bool IsHypothetical => Rests(FigureStatus.Hypothetical);

    /// <summary>Whether the figure or one that it started from is projected: of a year to come, by a growth that the caller supposes.</summary>
    public bool IsProjected => Rests(FigureStatus.Projected);

    /// <summary>This figure and every figure below it, each once, a figure after all those that it started from.</summary>
    public ValueList<Figure> Steps()
    {
        var steps = new List<Figure>();
        Collect(this, steps, []);
        return steps.ToValueList();
    }

    /// <summary>The number, its unit and its section, e.g. "75.00 EurosPerDay (§ 59(2))".</summary>
    public sealed override string ToString() =>
        Amount.ToString(CultureInfo.InvariantCulture) + " " + Unit + (Rule.Section is { } section ? $" ({section})" : "");

    /// <summary>Walks without a memory of its own: reasons are a few steps deep.</summary>
    private bool Rests(FigureStatus status)
    {
        if (Source?.Status == status)
        {
            return true;
        }

        foreach (var input in Inputs)
        {
            if (input.Rests(status))
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(Figure figure, List<Figure> steps, HashSet<Figure> seen)
    {
        if (!seen.Add(figure))
        {
            return;
        }

        foreach (var input in figure.Inputs)
        {
            Collect(input, steps, seen);
        }

        steps.Add(figure);
    }
}

/// <summary>A number of a known kind with its reasons.</summary>
/// <typeparam name="T">What the number is, e.g. <see cref="Money{TPeriod}"/>, <see cref="Percentage"/>.</typeparam>
public sealed record Figure<T> : Figure
    where T : struct, IQuantity
{
    /// <summary>A figure that a rule gave, or a fact.</summary>
    /// <param name="value">The number.</param>
    /// <param name="rule">The rule by which it came about.</param>
    /// <param name="inputs">The figures that the rule started from; none for a fact.</param>
    public Figure(T value, Rule rule, ValueList<Figure> inputs = default)
        : base(Guard.NotNull(rule, nameof(rule)), Guard.NoNulls(inputs, nameof(inputs)), source: null) => Value = value;

    /// <summary>A figure that a rule gave; the array is the figure's own from now on.</summary>
    internal Figure(T value, Rule rule, params Figure[] inputs)
        : base(rule, ValueList<Figure>.Own(inputs), source: null) => Value = value;

    /// <summary>A statutory figure; a projected one started from another.</summary>
    internal Figure(T value, Rule rule, StatutorySource source, params Figure[] inputs)
        : base(rule, ValueList<Figure>.Own(inputs), source) => Value = value;

    /// <summary>The number.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override decimal Amount => Value.Amount;

    /// <inheritdoc/>
    public override Unit Unit => Value.Unit;
}
