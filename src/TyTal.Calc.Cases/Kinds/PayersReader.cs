using NodaTime;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the circumstances of an injury.</summary>
internal static class PayersReader
{
    private static readonly string[] PauseFacts = ["pauseDays", "employment", "interruptions"];

    internal static Circumstances Read(JsonFacts facts)
    {
        facts.Text("situation");
        facts.Text("status");
        var circumstances = new Circumstances
        {
            Event = ClaimReader.OneOf(facts, "event", EventKind.Accident),
            Situation = ClaimReader.OneOf(facts, "situation", Situation.Leisure),
            Status = ClaimReader.OneOf(facts, "status", PersonStatus.None),
            OtherStatuses = facts.Values("otherStatuses", (list, item) => OneOf(list, item, PersonStatus.None)),
            Policies = facts.Values("policies", (list, item) => OneOf(list, item, HeldPolicy.Compulsory)),
            StateEmployer = facts.Flag("stateEmployer", otherwise: false),
            UndefinedPlace = facts.Flag("undefinedPlace", otherwise: false),
            Detour = ClaimReader.OneOf(facts, "detour", Detour.None),
            UsualActivity = ClaimReader.OneOf(facts, "usualActivity", Answer.Yes),
            ApprovedByEmployer = ClaimReader.OneOf(facts, "approvedByEmployer", Answer.Yes),
            CausedByConditions = ClaimReader.OneOf(facts, "causedByConditions", Answer.Yes),
            MinorShare = ClaimReader.OneOf(facts, "minorShare", Answer.No),
            OtherCause = ClaimReader.OneOf(facts, "otherCause", Answer.No),
            ExposureFromTasks = ClaimReader.OneOf(facts, "exposureFromTasks", Answer.Yes),
            ShockConditions = ClaimReader.OneOf(facts, "shockConditions", Answer.Yes),
            Assault = facts.Has("assault") ? ClaimReader.OneOf(facts, "assault", AssaultReason.Unclear) : null,
            Vehicles = facts.List("vehicles", ReadVehicle),
            Abroad = ClaimReader.OneOf(facts, "abroad", Abroad.No),
            OutsideEea = facts.Flag("outsideEea", otherwise: false),
            HobbySport = facts.Flag("hobbySport", otherwise: false),
            PauseDays = ReadPause(facts),
            AnotherAct = ClaimReader.OneOf(facts, "anotherAct", Answer.No),
            Conditions = ReadConditions(facts.ObjectOrNull("leisureTimeConditions")),
        };
        facts.NoOthers();
        return circumstances;
    }

    private static Vehicle ReadVehicle(JsonFacts facts)
    {
        facts.Text("owner");
        facts.Text("role");
        return new(
            ClaimReader.OneOf(facts, "owner", VehicleOwner.Other),
            ClaimReader.OneOf(facts, "role", VehicleRole.Pedestrian),
            ClaimReader.OneOf(facts, "kind", VehicleKind.Motor),
            ClaimReader.OneOf(facts, "area", TrafficArea.Traffic));
    }

    /// <summary>The pause in days, "unclear", or by a calendar of work and pay, or of their interruptions.</summary>
    private static int? ReadPause(JsonFacts facts)
    {
        var stated = PauseFacts.Where(facts.Has).ToList();
        if (stated.Count > 1)
        {
            throw new CaseFormatException(facts.PathOf(stated[1]), $"{stated[1]} and {stated[0]} are both stated; allowed is one of them");
        }

        if (facts.ObjectOrNull("employment") is { } employment)
        {
            return Read(employment, EmploymentPause.DaysByEmployment);
        }

        if (facts.ObjectOrNull("interruptions") is { } interruptions)
        {
            return Read(interruptions, EmploymentPause.DaysByInterruptions);
        }

        return stated.Count == 0 ? 0
            : facts.Element("pauseDays") is { ValueKind: System.Text.Json.JsonValueKind.String } text && text.GetString() == "unclear" ? null
            : facts.Whole("pauseDays");
    }

    private static int Read(JsonFacts facts, Func<ValueList<DateInterval>, ValueList<DateInterval>, LocalDate, int> days)
    {
        var (work, pay, accident) = (facts.List("work", ReadInterval), facts.List("pay", ReadInterval), facts.Date("accidentDay"));
        facts.NoOthers();
        return days(work, pay, accident);
    }

    private static DateInterval ReadInterval(JsonFacts facts)
    {
        var (from, to) = (facts.Date("from"), facts.Date("to"));
        return to >= from ? new(from, to) : throw new CaseFormatException(facts.PathOf("to"), $"to is {Dates.Text(to)}; allowed is {Dates.Text(from)} (the start) or later");
    }

    private static LeisureTimeConditions? ReadConditions(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var conditions = new LeisureTimeConditions
        {
            SportsOnly = facts.Flag("sportsOnly", otherwise: false),
            SportLeftOut = facts.Flag("sportLeftOut", otherwise: false),
            PersonLeftOut = facts.Flag("personLeftOut", otherwise: false),
            ArmedConflictLeftOut = facts.Flag("armedConflictLeftOut", otherwise: false),
        };
        facts.NoOthers();
        return conditions;
    }

    /// <summary>A name in a list, where null is no name.</summary>
    private static T OneOf<T>(JsonFacts list, string item, T otherwise)
        where T : struct, Enum
    {
        list.Text(item);
        return ClaimReader.OneOf(list, item, otherwise);
    }
}
