namespace TyTal.Calc.Tests.Reference;

/// <summary>The annual earnings by §§ 71-79, section by section.</summary>
internal sealed class LiteralEarnings
{
    private readonly LiteralEarningsFacts _facts;
    private readonly LiteralFigures _figures;

    private LiteralEarnings(LiteralEarningsFacts facts, LiteralFigures figures) => (_facts, _figures) = (facts, figures);

    /// <summary>§ 71.1, at the level of the event; nothing where no employment is stated.</summary>
    internal decimal? Current { get; private set; }

    /// <summary>The mean of the three years.</summary>
    internal decimal? MeanOfYears { get; private set; }

    /// <summary>The mean of four values, when it is used.</summary>
    internal decimal? MeanOfFour { get; private set; }

    /// <summary>Before § 79.</summary>
    internal decimal BeforeMinimum { get; private set; }

    internal decimal Decided { get; private set; }

    internal static LiteralEarnings Compute(LiteralEarningsFacts facts, LiteralFigures figures)
    {
        LiteralEarnings earnings = new(facts, figures);
        decimal minimum = LiteralAmounts.MinimumAnnualEarnings(facts.ClaimDate.Year, figures);
        decimal amount = earnings.WithInsuredWork();
        if (facts.WholeChapter && facts.Pupil)
        {
            amount = Math.Max(amount, 2 * minimum); // § 77
        }

        // § 79: not for one on a pension, but for the one of § 74.
        bool onPension = (facts.ReceivesPension || facts.PensionerWork is not null) && !facts.DiseaseOnPension;
        earnings.BeforeMinimum = amount;
        earnings.Decided = facts.WholeChapter && !onPension ? Math.Max(amount, minimum) : amount;
        return earnings;
    }

    /// <summary>§§ 71-76 and 78, with § 75.</summary>
    private decimal WithInsuredWork()
    {
        // §§ 197.3, 198.2: in an entrepreneur's own insurance its annual earnings, and of chapter 10 only § 74.
        if (_facts.Insurance == LiteralInsurance.Entrepreneur)
        {
            return ToClaimYear(_facts.EntrepreneurWork ?? 0);
        }

        // § 73 takes the place of §§ 71 and 72.
        decimal own = OfWork();
        if (_facts.PensionerWork is decimal lasting)
        {
            own = lasting;
            MeanOfFour = null;
        }

        decimal insured = _facts.WholeChapter ? (_facts.EntrepreneurWork ?? 0) + (_facts.FarmerWork ?? 0) : 0;
        if (Judged(ToClaimYear(own)) is decimal judged)
        {
            MeanOfFour = null;
            return judged + insured;
        }

        return ToClaimYear(own + insured);
    }

    /// <summary>§ 74: from the year of retirement to that of the disease.</summary>
    private decimal ToClaimYear(decimal amount)
        => _facts.DiseaseOnPension
            ? (LiteralFraction.Of(amount) * _figures.WageCoefficientOf(_facts.ClaimDate.Year) / CoefficientOfEvent()).ToCent()
            : amount;

    private decimal CoefficientOfEvent()
        => _facts.DiseaseOnPension && _facts.CoefficientOfRetirement is decimal stated ? stated : _figures.WageCoefficientOf(_facts.EventDay.Year);

    /// <summary>The wage of § 76 or § 78, when one of them applies.</summary>
    private decimal? Judged(decimal own)
    {
        if (!_facts.WholeChapter)
        {
            return null;
        }

        if (_facts.StudentsWage is decimal wage)
        {
            // § 76.1: while the studies go on; § 76.2: within a year after them, when the own earnings are lower.
            bool goesOn = _facts.StudiesEnded is null || _facts.StudiesEnded >= _facts.ClaimDate;
            bool ended = _facts.StudiesEnded is { } day && _facts.ClaimDate <= day.AddYears(1) && own < wage;
            if (goesOn || ended)
            {
                return wage;
            }
        }

        bool young = _facts.BasicEducationEnded is { } school && _facts.ClaimDate <= school.AddYears(5) && !_facts.EarningsEstablished;
        return young ? _facts.YoungPersonsWage : null;
    }

    /// <summary>§§ 71 and 72, at the level of the event.</summary>
    private decimal OfWork()
    {
        if (_facts.Employments.Count > 0)
        {
            Current = _facts.Employments.Sum(employment => employment.PerYear(_facts.ClaimDate, _facts.EventDay));
        }

        decimal current = Current ?? 0;
        if (_facts.Comparison.Count == 0)
        {
            return current;
        }

        List<decimal> years = [.. _facts.Comparison.Select(OfYear)];
        MeanOfYears = (LiteralFraction.Of(years.Sum()) / 3).ToCent();

        // § 71.2: at least 20 per cent of the mean, either way; what equals it never deviates.
        decimal deviation = Math.Abs(current - MeanOfYears.Value);
        if (deviation == 0 || deviation * 100 < MeanOfYears.Value * 20)
        {
            return current;
        }

        if (_facts.PermanentChange)
        {
            return _facts.AverageOfSimilarWork ?? current; // § 72
        }

        MeanOfFour = (LiteralFraction.Of(current + years.Sum()) / 4).ToCent();
        return MeanOfFour.Value;
    }

    /// <summary>§ 71.3: a year at the level of the event.</summary>
    private decimal OfYear(LiteralComparisonYear year)
    {
        int settled = _facts.Comparison.Min(other => other.UnemployedDays);
        LiteralComparisonYear source = year.EmployedWithoutEarnings ? LastWithEarnings(year) : year;
        LiteralFraction earned = source.WithoutExceptionalDays(settled) / _figures.WageCoefficientOf(source.Year);
        LiteralFraction income = LiteralFraction.Of(ConfirmedIncome(year)) / _figures.WageCoefficientOf(year.Year);
        return ((earned + income) * CoefficientOfEvent()).ToCent();
    }

    /// <summary>Decree 7.3 §: the newest year before that one that has earnings.</summary>
    private LiteralComparisonYear LastWithEarnings(LiteralComparisonYear year)
        => _facts.Comparison
            .Concat(_facts.Comparison.Select(other => other.LastWithEarnings).OfType<LiteralComparisonYear>())
            .Where(other => other.Earnings > 0 && other.Year < year.Year)
            .OrderByDescending(other => other.Year)
            .FirstOrDefault() ?? throw new LiteralRefusal("no year with earnings");

    /// <summary>§ 75.3 (act 1060/2017, in force from 2018): not of work that is done at the event, for that has its own place.</summary>
    private decimal ConfirmedIncome(LiteralComparisonYear year)
    {
        if (!_facts.WholeChapter || _facts.ClaimDate.Year < 2018)
        {
            return 0;
        }

        return (_facts.EntrepreneurWork is null ? year.EntrepreneurIncome : 0) + (_facts.FarmerWork is null ? year.FarmerIncome : 0);
    }
}
