using System.Reflection;

namespace TyTal.Calc.Tests.Api;

/// <summary>Whether the instances of a type are compared by what they hold; each fault in words.</summary>
internal static class ValueEquality
{
    private const int Seed = 1;
    private const int OtherSeed = 2;

    /// <summary>Two instances with equal fields are equal and hash alike, also inside lists; one whose field differs is another.</summary>
    internal static IEnumerable<string> Faults(Type open)
    {
        var type = Specimen.Concrete(open);
        object one = Specimen.Of(type, Seed)!, same = Specimen.Of(type, Seed)!;
        foreach (var fault in OfEqual(one, same))
        {
            yield return fault;
        }

        foreach (var field in Shape.InstanceFields(type).Where(field => Holds(field, one)))
        {
            var other = Specimen.With(one, field, OtherSeed);
            if (!Equals(field.GetValue(one), field.GetValue(other)) && (one.Equals(other) || other.Equals(one)))
            {
                yield return $"{type} is equal although {field.Name} differs";
            }
        }
    }

    /// <summary>The fields of which no two specimens differ: nothing shows that equality looks at them.</summary>
    internal static IEnumerable<string> Unvaried(Type open)
    {
        var type = Specimen.Concrete(open);
        var one = Specimen.Of(type, Seed)!;
        return Shape.InstanceFields(type)
            .Where(field => !Holds(field, one) || Equals(field.GetValue(one), field.GetValue(Specimen.With(one, field, OtherSeed))))
            .Select(field => $"{type}.{field.Name}");
    }

    /// <summary>Two instances that must be equal are, by every way of asking.</summary>
    internal static IEnumerable<string> OfEqual(object one, object same)
    {
        var type = one.GetType();
        if (!one.Equals(same) || !same.Equals(one))
        {
            yield return $"{type} is not equal to one that holds the same";
        }

        if (one.GetHashCode() != same.GetHashCode())
        {
            yield return $"{type} hashes otherwise than an equal one";
        }

        if (type.GetMethod("op_Equality", [type, type]) is { } operation && !(bool)operation.Invoke(null, [one, same])!)
        {
            yield return $"{type} is equal, and == denies it";
        }
    }

    private static bool Holds(FieldInfo field, object instance) => field.GetValue(instance) is not null;
}
