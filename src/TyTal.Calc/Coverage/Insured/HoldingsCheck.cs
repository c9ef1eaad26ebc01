using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>Refuses holdings that cannot be; the names are those of the case files.</summary>
internal static class HoldingsCheck
{
    internal static Holdings Checked(Holdings holdings)
    {
        Guard.NotNull(holdings, nameof(holdings));
        Name(holdings.Person, "person");
        Name(holdings.Company, "company");
        var persons = new HashSet<string>(StringComparer.Ordinal) { holdings.Person };
        Guard.NoNulls(holdings.Family, "family");
        for (var i = 0; i < holdings.Family.Count; i++)
        {
            var place = FormattableString.Invariant($"family[{i}]");
            Name(holdings.Family[i].Name, place + ".name");
            Guard.Defined(holdings.Family[i].Relation, place + ".relation");
            if (!persons.Add(holdings.Family[i].Name))
            {
                throw Guard.Invalid(place + ".name", $"{place}.name is {holdings.Family[i].Name}, who is named before; allowed is each person once.");
            }
        }

        if (persons.Contains(holdings.Company))
        {
            throw Guard.Invalid("company", $"company is {holdings.Company}, a person; allowed is an entity.");
        }

        Items(Guard.NoNulls(holdings.Items, "items"), persons);
        return holdings;
    }

    private static void Items(ValueList<Holding> items, HashSet<string> persons)
    {
        var seen = new HashSet<(string, string)>();
        var totals = new Dictionary<string, (decimal Shares, decimal Votes)>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var (item, place) = (items[i], FormattableString.Invariant($"items[{i}]"));
            Name(item.Owner, place + ".owner");
            Name(item.Entity, place + ".entity");
            if (persons.Contains(item.Entity))
            {
                throw Guard.Invalid(place + ".entity", $"{place}.entity is {item.Entity}, a person; allowed is an entity.");
            }

            if (!seen.Add((item.Owner, item.Entity)))
            {
                throw Guard.Invalid(place, $"{place} is a second holding of {item.Owner} in {item.Entity}; allowed is one.");
            }

            totals.TryGetValue(item.Entity, out var before);
            totals[item.Entity] = (
                before.Shares + Part(item.Shares, before.Shares, place + ".sharePercent", item.Entity),
                before.Votes + Part(item.VotePart, before.Votes, place + ".votePercent", item.Entity));
        }
    }

    /// <summary>A part that, with those before it, is at most the whole entity.</summary>
    private static decimal Part(Percentage part, decimal before, string name, string entity) => before + part.Amount <= 100m
        ? part.Amount
        : throw Guard.OutOfRange(name, part.ToString(), FormattableString.Invariant($"0 to {100m - before:0.###} %: all holdings in {entity} together are at most 100 %"));

    private static void Name(string? name, string argument)
    {
        if (string.IsNullOrWhiteSpace(Guard.NotNull(name, argument)))
        {
            throw Guard.Invalid(argument, $"{argument} is empty; allowed is a name.");
        }
    }
}
