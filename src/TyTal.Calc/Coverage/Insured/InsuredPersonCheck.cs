namespace TyTal.Calc.Coverage.Insured;

/// <summary>Refuses facts that cannot be; the names are those of the case files.</summary>
internal static class InsuredPersonCheck
{
    internal static InsuredPerson Checked(InsuredPerson person)
    {
        Guard.NotNull(person, nameof(person));
        Guard.Defined(person.Work, "work");
        Known("role", person.Role, CompanyRoles.Of(Guard.Defined(person.Form, "companyForm")), person.Form);
        Known("relation", person.Relation, WorkRelations.Of(person.Form), person.Form);
        Shares(person);
        Dates(person);
        Place(Guard.NotNull(person.Place, "place"), person);
        return person;
    }

    private static void Known<T>(string fact, T value, ValueList<T> known, CompanyForm form)
        where T : struct, Enum
    {
        if (!known.Contains(Guard.Defined(value, fact)))
        {
            throw Guard.OutOfRange(fact, Name(value), $"{string.Join(", ", known.Select(Name))} (companyForm is {Name(form)})");
        }
    }

    private static void Shares(InsuredPerson person)
    {
        if (person.Shares is { } shares)
        {
            shares.Checked();
        }
        else if (person.LacksShares)
        {
            throw Guard.Invalid("ownSharePercent", "ownSharePercent is missing; a leading position is judged by it (§ 9(1)).");
        }
    }

    private static void Dates(InsuredPerson person)
    {
        if (person.On is { } on)
        {
            Guard.InTimeOfAct(on, "on");
        }

        if (person.BirthDate is { } born)
        {
            var day = person.On ?? throw Guard.Invalid("on", "on is missing; the age is counted on it.");
            Guard.Date(born, Guard.EarliestBirth, day, "birthDate");
        }
    }

    private static void Place(WorkPlace place, InsuredPerson person)
    {
        Guard.Defined(place.State, "place.state");
        Guard.Defined(place.Legislation, "place.legislation");
        Guard.Defined(place.Visit, "place.visit");
        if (place.Visit != FinnishVisit.None && place.State != WorkState.Finland)
        {
            throw Guard.OutOfRange("place.visit", Name(place.Visit), $"none (state is {Name(place.State)})");
        }

        if (place.Posting is { } posting && place.State != WorkState.ThirdState)
        {
            throw Guard.Invalid("place.posting", $"place.posting is stated; a posting is to a thirdState, and state is {Name(place.State)}.");
        }

        if (place.Posting?.InsuranceEndFinalOn is { } final)
        {
            Guard.InTimeOfAct(final, "place.posting.insuranceEndFinalOn");
            if (person.On is null)
            {
                throw Guard.Invalid("on", "on is missing; the decision of insuranceEndFinalOn holds from a day on (§ 14(3)).");
            }
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
