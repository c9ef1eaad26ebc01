using System.Globalization;
using System.Text;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Who is insured in English: the answer, its reasons in order, what would change it, and readings.</summary>
public static class InsuredExplanation
{
    /// <summary>A decision as plain text.</summary>
    /// <param name="decision">The decision.</param>
    public static string ToText(InsuredDecision decision)
    {
        Guard.NotNull(decision, nameof(decision));
        var text = new StringBuilder(Status(decision.Status)).Append('\n');
        foreach (var ground in decision.Grounds)
        {
            text.Append($"  because {Reason(ground.Reason)} ({ground.Section})\n");
        }

        foreach (var change in decision.Changes)
        {
            text.Append($"  {Change(change)} → {Name(change.Status)}\n");
        }

        return text.Append(ReadingsOf(decision.Grounds.Select(ground => ground.Reading))).ToString();
    }

    /// <summary>What a person holds as plain text: the entities that count, the parts, and readings.</summary>
    /// <param name="ownership">The parts.</param>
    public static string ToText(Ownership ownership)
    {
        Guard.NotNull(ownership, nameof(ownership));
        var text = new StringBuilder();
        foreach (var entity in ownership.Entities)
        {
            text.Append($"{entity.Name} counts: {(entity.ByPersonAlone ? "the person alone controls" : "the person and the family control")} over half of it");
            text.Append($" ({entity.OfShares} of the shares and {entity.OfVotes} of the votes count)\n");
        }

        return text.Append(Explanation.Of(ownership.Figures).ToText())
            .Append(ReadingsOf([Readings.FamilyHousehold, Readings.IndirectHoldingInFull, Readings.ControlThroughChains]))
            .ToString();
    }

    /// <summary>A status in English.</summary>
    /// <param name="status">The status.</param>
    public static string Status(InsuredStatus status) => Guard.Defined(status) switch
    {
        InsuredStatus.Mandatory => "Compulsory insurance",
        InsuredStatus.Voluntary => "No compulsory insurance; a voluntary one can be had",
        InsuredStatus.StateFunds => "No insurance is taken: the State Treasury pays compensation from the State's funds",
        _ => "Outside the Act: no compulsory insurance, no right to a voluntary one",
    };

    /// <summary>What a single fact would have to be, in English.</summary>
    /// <param name="change">The change.</param>
    public static string Change(StatusChange change) => Guard.NotNull(change, nameof(change)).Change switch
    {
        FactChange.Above => $"{change.Fact} above {Limit(change)}",
        FactChange.AtMost => $"{change.Fact} at most {Limit(change)}",
        FactChange.True => $"{change.Fact} true",
        FactChange.False => $"{change.Fact} false",
        _ => $"{change.Fact} ordinary",
    };

    /// <summary>A reason in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(InsuredReason reason) => Guard.Defined(reason) switch
    {
        InsuredReason.Employee => "the work is done in a relationship that makes an employee",
        InsuredReason.ShareholderEmployed => "the shareholder or member is employed like anyone",
        InsuredReason.SilentPartnerEmployed => "the silent partner is employed",
        InsuredReason.FamilyMemberEmployed => "the family member is employed",
        InsuredReason.NotEmployed => "there is no employment relationship",
        InsuredReason.RelationNotYetInAct => "the Act did not yet name this relationship on the day",
        InsuredReason.LeadingWithinLimits => "the person leads the company and holds no more than the limits",
        InsuredReason.LeadingWithoutShares => "the person leads the company and holds no share",
        InsuredReason.LeadingAboveLimits => "the person leads the company and holds more than the limits",
        InsuredReason.LeadingWithoutPay => "the person leads the company without pay",
        InsuredReason.SoleTrader => "the sole trader's own work is an entrepreneur's",
        InsuredReason.PersonallyLiablePartner => "a partner with personal liability is never treated as an employee",
        InsuredReason.Sport => "sport is insured under another act",
        InsuredReason.Farming => "a farmer's work is insured under another act",
        InsuredReason.GrantWork => "work on a grant is insured under another act",
        InsuredReason.EntrepreneurInsured => "the entrepreneur's pension insurance gives the right to a voluntary insurance",
        InsuredReason.EntrepreneurNotInsured => "without an entrepreneur's pension insurance there is no right to a voluntary insurance",
        InsuredReason.EntrepreneurUnder18 => "an entrepreneur under 18 who meets the conditions has the right to a voluntary insurance",
        InsuredReason.Under18WithoutConditions => "under 18 the conditions of an entrepreneur are not met",
        InsuredReason.EntrepreneurOverAgeLimit => "over the age limit the insurer may let the voluntary insurance go on",
        InsuredReason.OverAgeLimitNotInsured => "over the age limit there is no insurance that could go on",
        InsuredReason.ForeignLegislation => "the employee is under the legislation of another state",
        InsuredReason.ThirdStateTransport => "the road transport is done mainly elsewhere by an employee from a third state",
        InsuredReason.ShortVisit => "a short visit belongs to work abroad",
        InsuredReason.AbroadUnderFinnishLegislation => "the work abroad is under Finnish legislation",
        InsuredReason.Posted => "a Finnish employer has posted the employee to a third state",
        InsuredReason.PostingInsuranceEnded => "the insurer's decision has ended the insurance of the posted employee",
        InsuredReason.AbroadOutsideAct => "nothing brings the work abroad under the Act",
        InsuredReason.StateEmployer => "the State has no obligation to insure its employees, and the State Treasury pays by § 207",
        _ => "the Finnish employer may insure the employee abroad voluntarily",
    };

    private static string Limit(StatusChange change) => change.Limit?.ToString("0.###", CultureInfo.InvariantCulture) + " %";

    private static string Name(InsuredStatus status) => status switch
    {
        InsuredStatus.Mandatory => "compulsory",
        InsuredStatus.Voluntary => "voluntary",
        InsuredStatus.StateFunds => "State's funds",
        _ => "outside",
    };

    private static string ReadingsOf(IEnumerable<Reading?> readings) =>
        string.Concat(readings.OfType<Reading>().Distinct().Select(reading => $"  READING {reading.Id}: {reading}\n"));
}
