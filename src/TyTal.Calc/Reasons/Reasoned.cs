using TyTal.Calc.Money;

namespace TyTal.Calc.Reasons;

/// <summary>A number on its way through the rules: with its figure where reasons are kept, alone where they are not.</summary>
/// <remarks>Whoever states the facts decides: what a rule makes of numbers has a figure when all of them have one. So the rules and their order are written once,
/// and without reasons nothing is allocated.</remarks>
/// <typeparam name="T">What the number is.</typeparam>
internal readonly struct Reasoned<T>
    where T : struct, IQuantity
{
    internal Reasoned(T value) => Value = value;

    internal Reasoned(Figure<T> figure) => (Value, Figure) = (figure.Value, figure);

    internal T Value { get; }

    internal Figure<T>? Figure { get; }
}

/// <summary>Applies rules to numbers with or without reasons. A rule is given twice, as its two overloads: on values and on figures.</summary>
internal static class Reasoned
{
    /// <summary>A number with its figure.</summary>
    internal static Reasoned<T> Of<T>(Figure<T> figure)
        where T : struct, IQuantity => new(figure);

    /// <summary>A number with its figure, when there is one.</summary>
    internal static Reasoned<T>? OrNull<T>(Figure<T>? figure)
        where T : struct, IQuantity => figure is null ? null : new Reasoned<T>(figure);

    /// <summary>A fact; its figure is made where reasons are kept.</summary>
    internal static Reasoned<T> Fact<T>(bool keepsReasons, T value, Rule rule)
        where T : struct, IQuantity => keepsReasons ? new(new Figure<T>(value, rule)) : new(value);

    internal static Reasoned<T> By<TInput, T>(Reasoned<TInput> input, Func<TInput, T> value, Func<Figure<TInput>, Figure<T>> figure)
        where TInput : struct, IQuantity
        where T : struct, IQuantity => input.Figure is { } reason ? new(figure(reason)) : new(value(input.Value));

    internal static Reasoned<T> By<TFirst, TSecond, T>(
        Reasoned<TFirst> first, Reasoned<TSecond> second, Func<TFirst, TSecond, T> value, Func<Figure<TFirst>, Figure<TSecond>, Figure<T>> figure)
        where TFirst : struct, IQuantity
        where TSecond : struct, IQuantity
        where T : struct, IQuantity =>
        first.Figure is { } one && second.Figure is { } other ? new(figure(one, other)) : new(value(first.Value, second.Value));

    internal static Reasoned<T> By<TFirst, TSecond, TThird, T>(
        Reasoned<TFirst> first,
        Reasoned<TSecond> second,
        Reasoned<TThird> third,
        Func<TFirst, TSecond, TThird, T> value,
        Func<Figure<TFirst>, Figure<TSecond>, Figure<TThird>, Figure<T>> figure)
        where TFirst : struct, IQuantity
        where TSecond : struct, IQuantity
        where TThird : struct, IQuantity
        where T : struct, IQuantity =>
        first.Figure is { } one && second.Figure is { } two && third.Figure is { } three
            ? new(figure(one, two, three))
            : new(value(first.Value, second.Value, third.Value));
}

/// <summary>Amounts that are added up; with reasons, the sum names each of them.</summary>
/// <typeparam name="TPeriod">What the money is for.</typeparam>
internal struct Addends<TPeriod>
    where TPeriod : struct, IMoneyPeriod
{
    private Money<TPeriod> _sum;
    private Figure<Money<TPeriod>>? _first;
    private List<Figure<Money<TPeriod>>>? _more;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    internal void Add(Reasoned<Money<TPeriod>> part)
    {
        _sum += part.Value;
        Count++;
        Keep(part.Figure);
    }

    internal void Add(in Addends<TPeriod> parts)
    {
        _sum += parts._sum;
        Count += parts.Count;
        Keep(parts._first);
        for (var i = 0; i < (parts._more?.Count ?? 0); i++)
        {
            Keep(parts._more![i]);
        }
    }

    /// <summary>The sum; the part itself when there is one.</summary>
    /// <param name="rule">The rule that adds figures up; it gives a single one back as it is.</param>
    internal readonly Reasoned<Money<TPeriod>> Sum(Func<ValueList<Figure<Money<TPeriod>>>, Figure<Money<TPeriod>>> rule) =>
        _first is null ? new(_sum)
        : _more is null ? new(_first)
        : new(rule(_more.Prepend(_first).ToValueList()));

    private void Keep(Figure<Money<TPeriod>>? figure)
    {
        if (figure is null)
        {
            return;
        }

        if (_first is null)
        {
            _first = figure;
        }
        else
        {
            (_more ??= []).Add(figure);
        }
    }
}
