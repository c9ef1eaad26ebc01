using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Which insurances pay for an injury, in order, and which do not (korvausten ensisijaisuus; § 5).</summary>
public sealed record PayerOrder : ValueRecord
{
    internal PayerOrder(Circumstances circumstances, ValueList<Payer> payers, ValueList<ExcludedPayer> excluded, ValueList<OpenQuestion> questions)
    {
        Circumstances = circumstances;
        Payers = payers;
        Excluded = excluded;
        Questions = questions;
    }

    /// <summary>The circumstances.</summary>
    public Circumstances Circumstances { get; }

    /// <summary>Who pays, the first payer first; never empty, since the health insurance comes last. What is unclear is presumed as <see cref="PossibleAnswer.Presumed"/> says.</summary>
    public ValueList<Payer> Payers { get; }

    /// <summary>The insurances that are in force and do not pay, each with every reason.</summary>
    public ValueList<ExcludedPayer> Excluded { get; }

    /// <summary>The facts that are unclear and whose answer can change who pays or how much.</summary>
    public ValueList<OpenQuestion> Questions { get; }

    /// <summary>Every interpretation that the result rests on, each once.</summary>
    public ValueList<Reading> Readings => Payers.Select(payer => payer.Reading)
        .Concat(Excluded.SelectMany(excluded => excluded.Exclusions).Select(exclusion => exclusion.Reading))
        .OfType<Reading>()
        .Distinct()
        .ToValueList();

    /// <summary>Decides which insurances pay.</summary>
    /// <param name="circumstances">The circumstances.</param>
    /// <exception cref="ArgumentException">The circumstances contradict each other; the message names both facts.</exception>
    public static PayerOrder Of(Circumstances circumstances)
    {
        Guard.NotNull(circumstances, nameof(circumstances));
        CircumstancesCheck.Check(circumstances);
        var (payers, excluded) = Decide(circumstances);
        return new(circumstances, payers, excluded, OpenQuestions.Of(circumstances));
    }

    internal static (ValueList<Payer> Payers, ValueList<ExcludedPayer> Excluded) Decide(Circumstances facts)
    {
        var payers = new List<Payer>();
        var excluded = new List<ExcludedPayer>();
        var work = WorkEvent.Of(facts);
        var workPayer = WorkInsurance.PayerOf(facts, work);
        AddWork(facts, work, workPayer, payers, excluded);
        AddLiability(facts, workPayer, payers, excluded);
        AddTravel(facts, payers, excluded);
        AddLeisureTime(facts, work, workPayer, payers, excluded);
        AddHealthInsurance(payers);
        return (payers.ToValueList(), excluded.OrderBy(other => other.Kind).ThenBy(other => other.Vehicle).ToValueList());
    }

    private static void AddWork(Circumstances facts, WorkEvent work, Payer? workPayer, List<Payer> payers, List<ExcludedPayer> excluded)
    {
        if (workPayer is not null)
        {
            payers.Add(workPayer);
        }

        excluded.AddRange(facts.Policies
            .Where(policy => PolicyCheck.CapacityOf(policy) is not null && WorkInsurance.KindOf(policy) != workPayer?.Kind)
            .Select(policy => WorkInsurance.Excluded(facts, work, policy)));
    }

    private static void AddLiability(Circumstances facts, Payer? workPayer, List<Payer> payers, List<ExcludedPayer> excluded)
    {
        for (var i = 0; i < facts.Vehicles.Count; i++)
        {
            var vehicle = facts.Vehicles[i];
            if (LiabilityInsurance.Covers(facts, vehicle))
            {
                payers.Add(LiabilityInsurance.PayerOf(facts, i, workPayer));
            }
            else
            {
                excluded.Add(new(LiabilityInsurance.KindOf(vehicle), LiabilityInsurance.Exclusions(facts, vehicle), i));
            }
        }

        if (facts.Event == EventKind.PatientInjury)
        {
            payers.Add(LiabilityInsurance.OfPatient(workPayer));
        }

        if (facts.AnotherAct == Answer.Yes)
        {
            payers.Add(LiabilityInsurance.OfAnotherAct(workPayer is not null));
        }
    }

    private static void AddTravel(Circumstances facts, List<Payer> payers, List<ExcludedPayer> excluded)
    {
        if (!PolicyCheck.Has(facts, HeldPolicy.Travel))
        {
            return;
        }

        var exclusions = new List<Exclusion>();
        if (facts.Abroad == Abroad.No)
        {
            exclusions.Add(new(ExclusionReason.NotAbroad, Section: null));
        }

        if (payers.Count > 0)
        {
            exclusions.Add(new(ExclusionReason.StatutoryPaysFirst, SectionReference.Of(5), Law.Readings.TravelInsuranceBeforeLeisureTime));
        }

        if (exclusions.Count == 0)
        {
            payers.Add(new(PayerKind.Travel, Extent.FirstAidAndRepatriation, Section: null, Reading: Law.Readings.TravelInsuranceBeforeLeisureTime));
        }
        else
        {
            excluded.Add(new(PayerKind.Travel, exclusions.ToValueList()));
        }
    }

    private static void AddLeisureTime(Circumstances facts, WorkEvent work, Payer? workPayer, List<Payer> payers, List<ExcludedPayer> excluded)
    {
        var afterTravel = payers.Exists(payer => payer.Kind == PayerKind.Travel);
        foreach (var policy in new[] { HeldPolicy.LeisureTime, HeldPolicy.EntrepreneurLeisureTime }.Where(policy => PolicyCheck.Has(facts, policy)))
        {
            var exclusions = LeisureTimeInsurance.Exclusions(facts, work, workPayer, policy);
            if (exclusions.Count == 0)
            {
                payers.Add(LeisureTimeInsurance.PayerOf(facts, policy, afterTravel));
            }
            else
            {
                excluded.Add(new(WorkInsurance.KindOf(policy), exclusions));
            }
        }
    }

    /// <summary>The health insurance is the last payer, where no other pays for the whole without a limit in time. A leisure-time insurance deducts what it gives (§ 202): it pays in full then.</summary>
    private static void AddHealthInsurance(List<Payer> payers)
    {
        if (payers.TrueForAll(payer => payer.Extent is Extent.FirstAidAndRepatriation or Extent.LessOtherBenefits || payer.Liability != Benefits.Liability.Unlimited))
        {
            var section = new SectionReference(Act.HealthInsurance, 4, Chapter: 8);
            payers.Add(new(PayerKind.HealthInsurance, payers.Count == 0 || payers.Exists(payer => payer.Extent == Extent.LessOtherBenefits) ? Extent.InFull : Extent.TheRest, section));
        }
    }
}
