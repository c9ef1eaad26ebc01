using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>Walks through §§ 71–79: each method is one section, takes the annual earnings so far (null: nothing stated yet) and gives those after it.</summary>
internal sealed class AnnualEarningsBuilder(AnnualEarningsFacts facts, StatutoryParameters parameters)
{
    private readonly List<EarningsPath> _paths = new(4);
    private readonly List<Figure> _compared = new(2);
    private Figure<Money<PerYear>>? _current;
    private Figure<Money<PerYear>>? _meanOfYears;
    private Figure<Money<PerYear>>? _mean;

    private bool Compulsory => facts.Insurance == EarningsInsurance.Compulsory;

    internal AnnualEarnings Build()
    {
        var disease = DiseasePath.Outcome(facts);
        var own = facts.Insurance == EarningsInsurance.Entrepreneur ? EntrepreneursInsurance() : PensionerWork(Change(Current()));
        own = disease == PathOutcome.Taken ? AtClaimYear(WithInsuredWork(own)) : own;
        if (disease is { } outcome)
        {
            Add(EarningsPathKind.DiseaseOnPension, outcome);
        }

        var judged = YoungPerson(VocationalStudy(own));
        var before = Pupil(disease == PathOutcome.Taken ? judged : WithInsuredWork(judged))
            ?? NoEmployment();
        var decided = Minimum(before, disease);
        return new(decided, before, _current, _meanOfYears, _mean, Own(_paths), Own(_compared));
    }

    private static ValueList<T> Own<T>(List<T> list) => ValueList<T>.Own(list.ToArray());

    /// <summary>§ 71(1): every employment at the claim event.</summary>
    private Figure<Money<PerYear>>? Current()
    {
        var eventDay = DiseasePath.EventDay(facts);
        foreach (var employment in facts.LookBack)
        {
            var earnings = CurrentEarnings.Of(employment, facts.ClaimDate, eventDay);
            _current = _current is null ? earnings : CurrentEarnings.Add(_current, earnings, CurrentEarnings.EmploymentsRule);
        }

        if (_current is not null)
        {
            Add(EarningsPathKind.LookBack, PathOutcome.Taken);
        }

        return _current;
    }

    /// <summary>§ 71(1) counts employments at the claim event only: without one the earnings are 0, and §§ 71(2) and 79 may lift them.</summary>
    private Figure<Money<PerYear>> NoEmployment()
    {
        if (!Compulsory)
        {
            throw Guard.Invalid("lookBack", "lookBack is missing; annual earnings in voluntary insurance are those of the insuring employer's work.");
        }

        Add(EarningsPathKind.LookBack, PathOutcome.NoEmployment, when: facts.LookBack.Count == 0);
        return new(default, CurrentEarnings.NoEmploymentRule);
    }

    /// <summary>§§ 71(2)–(3) and 72: the mean, unless the change is permanent.</summary>
    private Figure<Money<PerYear>>? Change(Figure<Money<PerYear>>? current)
    {
        if (facts.Comparison.Count == 0)
        {
            return current is null ? null : Unchanged(current, PathOutcome.NoComparisonYears);
        }

        current ??= NoEmployment();

        var years = new ComparisonYears(facts, parameters);
        _meanOfYears = ComparisonEarnings.Mean(years.First, years.Second, years.Third);
        _compared.Add(_meanOfYears);
        if (ComparisonYears.ConfirmedIncome(facts) is { } confirmed)
        {
            Add(EarningsPathKind.ConfirmedIncome, confirmed);
        }

        if (!ComparisonEarnings.Deviates(current.Value, _meanOfYears.Value))
        {
            return Unchanged(current, PathOutcome.DeviationUnderTwentyPercent);
        }

        if (facts.PermanentChange)
        {
            return Permanent(current);
        }

        Add(EarningsPathKind.ComparisonMean, PathOutcome.Taken);
        return _mean = ComparisonEarnings.MeanOfFour(current, years.First, years.Second, years.Third);
    }

    private Figure<Money<PerYear>> Unchanged(Figure<Money<PerYear>> current, PathOutcome why)
    {
        Add(EarningsPathKind.ComparisonMean, why);
        if (facts.PermanentChange)
        {
            Add(EarningsPathKind.PermanentChange, why);
        }

        return current;
    }

    /// <summary>§ 72(2).</summary>
    private Figure<Money<PerYear>> Permanent(Figure<Money<PerYear>> current)
    {
        Add(EarningsPathKind.ComparisonMean, PathOutcome.ChangeIsPermanent);
        Add(EarningsPathKind.PermanentChange, PathOutcome.Taken);
        if (facts.AverageOfSimilarWork is not { } average)
        {
            return current;
        }

        Add(EarningsPathKind.AverageOfSimilarWork, PathOutcome.Taken);
        return new(average, SpecialEarnings.AverageOfSimilarWorkRule);
    }

    /// <summary>§ 73.</summary>
    private Figure<Money<PerYear>>? PensionerWork(Figure<Money<PerYear>>? own) => facts.PensionerWork is { } judged
        ? Replace(EarningsPathKind.PensionerWork, new(judged, SpecialEarnings.PensionerWorkRule))
        : own;

    /// <summary>§ 74: to the level of the claim date's year.</summary>
    private Figure<Money<PerYear>>? AtClaimYear(Figure<Money<PerYear>>? own) => own is null ? null : WageLevel.Lift(
        own, parameters.WageCoefficient(facts.ClaimDate.Year), DiseasePath.EventCoefficient(facts, parameters), WageLevel.FromRetirementRule);

    /// <summary>§ 75(1)–(2).</summary>
    private Figure<Money<PerYear>>? WithInsuredWork(Figure<Money<PerYear>>? own)
    {
        own = facts.Insurance == EarningsInsurance.Entrepreneur ? own : With(own, EarningsPathKind.EntrepreneurWork, facts.EntrepreneurWork, GivenEarnings.EntrepreneurEarnings);
        return With(own, EarningsPathKind.FarmerWork, facts.FarmerWork, GivenEarnings.FarmerEarnings);
    }

    private Figure<Money<PerYear>>? With(Figure<Money<PerYear>>? own, EarningsPathKind path, Money<PerYear>? insured, Rule given)
    {
        if (insured is not { } amount)
        {
            return own;
        }

        Add(path, Compulsory ? PathOutcome.Taken : PathOutcome.NotInThisInsurance);
        if (!Compulsory)
        {
            return own;
        }

        var work = new Figure<Money<PerYear>>(amount, given);
        return own is null ? work : SpecialEarnings.WithInsuredWork(own, work);
    }

    /// <summary>§ 76.</summary>
    private Figure<Money<PerYear>>? VocationalStudy(Figure<Money<PerYear>>? own)
    {
        if (facts.VocationalStudy is not { } study)
        {
            return own;
        }

        var outcome = Compulsory ? SpecialEarnings.OfVocationalStudy(facts.ClaimDate, study, own?.Value) : PathOutcome.NotInThisInsurance;
        if (outcome == PathOutcome.Taken)
        {
            return Replace(EarningsPathKind.VocationalStudy, new(study.JudgedEarnings, SpecialEarnings.VocationalStudyRule));
        }

        Add(EarningsPathKind.VocationalStudy, outcome);
        return own;
    }

    /// <summary>§ 78: only where § 76 does not apply.</summary>
    private Figure<Money<PerYear>>? YoungPerson(Figure<Money<PerYear>>? own)
    {
        if (facts.YoungPerson is not { } young)
        {
            return own;
        }

        var studied = own is not null && own.Rule == SpecialEarnings.VocationalStudyRule;
        var outcome = Compulsory ? SpecialEarnings.OfYoungPerson(facts.ClaimDate, young, studied) : PathOutcome.NotInThisInsurance;
        if (outcome == PathOutcome.Taken)
        {
            return Replace(EarningsPathKind.YoungPerson, new(young.JudgedEarnings, SpecialEarnings.YoungPersonRule));
        }

        Add(EarningsPathKind.YoungPerson, outcome);
        return own;
    }

    /// <summary>§ 77.</summary>
    private Figure<Money<PerYear>>? Pupil(Figure<Money<PerYear>>? own)
    {
        if (!facts.Pupil || !Compulsory)
        {
            Add(EarningsPathKind.Pupil, PathOutcome.NotInThisInsurance, when: facts.Pupil);
            return own;
        }

        var limit = SpecialEarnings.PupilsLimit(parameters.MinimumAnnualEarnings(facts.ClaimDate.Year));
        var below = own is null || own.Value < limit.Value;
        Add(EarningsPathKind.Pupil, below ? PathOutcome.Taken : PathOutcome.NotBelowLimit);
        var (taken, other) = below ? (limit, own) : (own, limit);
        if (other is not null)
        {
            _compared.Add(other);
        }

        return taken;
    }

    /// <summary>§ 79.</summary>
    private Figure<Money<PerYear>> Minimum(Figure<Money<PerYear>> own, PathOutcome? disease)
    {
        var pensioner = (facts.ReceivesPension || facts.PensionerWork is not null) && disease != PathOutcome.Taken;
        if (!Compulsory || pensioner)
        {
            Add(EarningsPathKind.Minimum, Compulsory ? PathOutcome.ReceivesPension : PathOutcome.NotInThisInsurance);
            return own;
        }

        var minimum = parameters.MinimumAnnualEarnings(facts.ClaimDate.Year);
        var lifted = MinimumEarnings.AtLeast(own, minimum);
        var below = !ReferenceEquals(lifted, own);
        Add(EarningsPathKind.Minimum, below ? PathOutcome.Taken : PathOutcome.NotBelowLimit);
        if (!below)
        {
            _compared.Add(minimum);
        }

        return lifted;
    }

    /// <summary>§ 197(3): of the other sections only § 74 applies.</summary>
    private Figure<Money<PerYear>> EntrepreneursInsurance()
    {
        Add(EarningsPathKind.LookBack, PathOutcome.NotInThisInsurance, when: facts.LookBack.Count > 0);
        Add(EarningsPathKind.PensionerWork, PathOutcome.NotInThisInsurance, when: facts.PensionerWork is not null);
        Add(EarningsPathKind.EntrepreneursInsurance, PathOutcome.Taken);
        return facts.EntrepreneurWork is { } insured
            ? new(insured, SpecialEarnings.EntrepreneursInsuranceRule)
            : throw Guard.Invalid("entrepreneurWork", "entrepreneurWork is missing; the annual earnings of an entrepreneur's insurance are those of §§ 188–190.");
    }

    /// <summary>Judged earnings take the place of those of §§ 71–72, and of other judged ones.</summary>
    private Figure<Money<PerYear>> Replace(EarningsPathKind path, Figure<Money<PerYear>> judged)
    {
        for (var i = 0; i < _paths.Count; i++)
        {
            if (_paths[i].Taken)
            {
                _paths[i] = _paths[i] with { Outcome = PathOutcome.ReplacedByAnotherSection };
            }
        }

        _mean = null;
        Add(path, PathOutcome.Taken);
        return judged;
    }

    private void Add(EarningsPathKind kind, PathOutcome outcome, bool when = true)
    {
        if (when)
        {
            _paths.Add(new(kind, outcome));
        }
    }
}
