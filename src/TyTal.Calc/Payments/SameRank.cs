using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>Pays demands of the same rank from what is left: each in full if that is enough, otherwise in proportion (§§ 139(1), 145).</summary>
internal static class SameRank
{
    /// <summary>What each of several demands of a rank gets.</summary>
    /// <param name="left">What is left to pay from.</param>
    /// <param name="demands">The demands for the same days, each 0 or more.</param>
    /// <param name="sections">The section by which each is paid.</param>
    internal static ValueList<Figure<Money<Once>>> Pay(Figure<Money<Once>> left, ValueList<Figure<Money<Once>>> demands, ValueList<SectionReference> sections)
    {
        var amounts = demands.Select(demand => demand.Value).ToValueList();
        var sum = new Money<Once>(amounts.Sum(amount => amount.Cents));
        if (sum <= left.Value)
        {
            return demands.Select((demand, i) => new Figure<Money<Once>>(demand.Value, new Rule("receivers.inFull", sections[i]), demand)).ToValueList();
        }

        if (demands.Count == 1)
        {
            return ValueList.Create(new Figure<Money<Once>>(left.Value, new Rule("receivers.whatIsLeft", sections[0]), demands[0], left));
        }

        var parts = Apportionment.InProportion(left.Value, amounts);
        var together = new Figure<Money<Once>>(sum, Rule.Given("given.demandsOfRank"), demands.ToArray<Figure>());
        return demands
            .Select((demand, i) => new Figure<Money<Once>>(
                parts[i], new Rule("receivers.inProportion", sections[i], Rounding.Cent, Readings.CentsLeftOver), left, demand, together))
            .ToValueList();
    }

    /// <summary>What is left after payments.</summary>
    internal static Figure<Money<Once>> Left(Figure<Money<Once>> left, ValueList<Figure<Money<Once>>> payments, SectionReference section)
    {
        var rule = new Rule("receivers.left", section);
        foreach (var paid in payments.Where(paid => paid.Value != default))
        {
            left = new(left.Value - paid.Value, rule, left, paid);
        }

        return left;
    }

    /// <summary>Payments added up; nothing is a figure, too.</summary>
    internal static Figure<Money<Once>> Sum(IEnumerable<Figure<Money<Once>>> payments, string id, SectionReference section)
    {
        var parts = payments.Where(payment => payment.Value != default).ToArray<Figure>();
        return parts.Length == 0
            ? new(default, new Rule("receivers.nothing", section))
            : new(new Money<Once>(parts.Cast<Figure<Money<Once>>>().Sum(part => part.Value.Cents)), new Rule(id, section), parts);
    }
}
