using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>Which entities some persons control: over half of the shares or votes is theirs, or their entities' (§ 9(5)).</summary>
/// <remarks>Grows from the persons until nothing is added, so that circles of holdings come to an end and the order of the holdings plays no part.</remarks>
internal sealed class Control
{
    private static readonly Percentage Half = Percentage.Of(50);

    private readonly HashSet<string> _persons;
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly ValueList<Holding> _items;

    private Control(IEnumerable<string> persons, ValueList<Holding> items) => (_persons, _items) = (new(persons, StringComparer.Ordinal), items);

    internal IEnumerable<string> Entities => _entities;

    /// <summary>The entities that some persons control; the company itself is none of the other entities of § 9(5).</summary>
    internal static Control Of(IEnumerable<string> persons, ValueList<Holding> items, string company)
    {
        var control = new Control(persons, items);
        var held = items.Select(item => item.Entity).Where(entity => entity != company).Distinct(StringComparer.Ordinal).ToList();
        while (held.RemoveAll(control.Takes) > 0)
        {
            // One more round: what was added may bring others.
        }

        return control;
    }

    internal bool IsEntity(string name) => _entities.Contains(name);

    /// <summary>Whether what somebody holds counts.</summary>
    internal bool Counts(string owner) => _persons.Contains(owner) || _entities.Contains(owner);

    internal Percentage SharesOf(string entity) => Sum(entity, static item => item.Shares);

    internal Percentage VotesOf(string entity) => Sum(entity, static item => item.VotePart);

    /// <summary>Whether an entity that counts holds a part of the company, itself or through others that count.</summary>
    internal bool LeadsTo(string entity, string company)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { entity };
        var open = new Queue<string>(reached);
        while (open.Count > 0)
        {
            var owner = open.Dequeue();
            foreach (var item in _items.Where(item => item.Owner == owner && item.HasAny))
            {
                if (item.Entity == company)
                {
                    return true;
                }

                if (IsEntity(item.Entity) && reached.Add(item.Entity))
                {
                    open.Enqueue(item.Entity);
                }
            }
        }

        return false;
    }

    private bool Takes(string entity) => (SharesOf(entity) > Half || VotesOf(entity) > Half) && _entities.Add(entity);

    private Percentage Sum(string entity, Func<Holding, Percentage> part) =>
        Percentage.Of(_items.Where(item => item.Entity == entity && Counts(item.Owner)).Sum(item => part(item).Amount));
}
