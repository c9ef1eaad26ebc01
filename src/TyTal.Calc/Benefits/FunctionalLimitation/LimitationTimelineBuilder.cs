using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>Walks through the changes of a category and asks of each: a lump sum, a continuing compensation, or why nothing.</summary>
internal sealed class LimitationTimelineBuilder(LimitationClaim claim, StatutoryParameters parameters)
{
    private static readonly SectionReference Permanent = SectionReference.Of(83, 2);
    private static readonly SectionReference Categories = SectionReference.Of(83, 3);
    private static readonly SectionReference QuicklyFatal = SectionReference.Of(87, 2);
    private static readonly SectionReference Worsening = SectionReference.Of(87, 4);

    private static readonly Rule PaidCategoryRule = Rule.Given("given.paidCategory");

    private static readonly Figure<DisabilityCategory> QuicklyFatalCategory =
        new(LimitationRight.QuicklyFatalCategory, LimitationRight.QuicklyFatalRule);

    private readonly LocalDate _firstDay = LimitationRight.FirstDay(claim.ClaimDate);
    private readonly LocalDate _lastDay = claim.Died is { } died ? Days.Earlier(Days.EndOfMonth(died), claim.Through) : claim.Through;
    private readonly PaidLumpSums _stated = new(claim);
    private readonly List<LimitationPeriod> _periods = [];
    private readonly List<LimitationLumpSum> _lumpSums = [];
    private readonly List<LimitationRefusal> _refusals = [];

    /// <summary>The highest category for which a lump sum has been paid, or is due from an earlier change.</summary>
    private Figure<DisabilityCategory>? _paid;

    internal LimitationTimeline Build()
    {
        for (var i = 0; i < claim.Changes.Count; i++)
        {
            var change = claim.Changes[i];
            var to = Days.Earlier(LastDayOf(i), _lastDay);
            if (change.From < _firstDay && change.From <= to)
            {
                Refuse(change.From, Days.Earlier(to, _firstDay.PlusDays(-1)), LimitationRefusalReason.BeforeAnniversary, Permanent);
            }

            var from = Days.Later(change.From, _firstDay);
            if (from <= to && !(from > claim.Died))
            {
                CountPaid(i);
                Category(change, from, to);
            }
        }

        return new(claim, _periods.ToValueList(), _lumpSums.ToValueList(), _refusals.ToValueList()) { Hypothesis = parameters.Hypothesis };
    }

    /// <summary>The day before the next change; a change after the death is none.</summary>
    private LocalDate LastDayOf(int change) => change + 1 < claim.Changes.Count && !(claim.Changes[change + 1].From > claim.Died)
        ? claim.Changes[change + 1].From.PlusDays(-1)
        : Guard.LastDay;

    /// <summary>§ 87(4): the stated lump sums that settle this change, or were paid before it.</summary>
    private void CountPaid(int change)
    {
        if (_stated.Highest(change) is { } paid && (_paid is null || paid > _paid.Value))
        {
            _paid = new(paid, PaidCategoryRule);
        }
    }

    private void Category(CategoryChange change, LocalDate from, LocalDate to)
    {
        if (!change.Category.IsCategory)
        {
            Refuse(from, to, LimitationRefusalReason.NoCategory, Categories);
        }
        else if (change.QuicklyFatalDisease)
        {
            QuicklyFatalDisease(change, from, to);
        }
        else if (LimitationRight.FormOf(change.Category) == PaymentForm.Continuing)
        {
            Continue(LimitationOfYear.Given(change.Category), _paid, from, to);
        }
        else if (_paid is null || change.Category > _paid.Value)
        {
            Pay(LimitationOfYear.Given(change.Category), change.LumpSumPaidOn ?? from, from);
        }
        else
        {
            Refuse(from, to, LimitationRefusalReason.LumpSumPaid, Worsening);
        }
    }

    /// <summary>§ 87(2) and (4): the lump sum of category 10 once, less what an ordinary one corresponds to; above it the continuing compensation besides, nothing taken off.</summary>
    private void QuicklyFatalDisease(CategoryChange change, LocalDate from, LocalDate to)
    {
        var wasPaid = _paid?.Value == LimitationRight.QuicklyFatalCategory;
        if (!wasPaid)
        {
            Pay(QuicklyFatalCategory, change.LumpSumPaidOn ?? from, from);
        }

        if (change.Category > LimitationRight.QuicklyFatalCategory)
        {
            Continue(LimitationOfYear.Given(change.Category), paid: null, from, to);
        }
        else if (wasPaid)
        {
            Refuse(from, to, LimitationRefusalReason.LumpSumPaid, QuicklyFatal);
        }
    }

    /// <summary>One that is paid after the last day is left out, and counts as paid for later changes all the same.</summary>
    private void Pay(Figure<DisabilityCategory> category, LocalDate on, LocalDate dueFrom)
    {
        if (on <= claim.Through)
        {
            AddLumpSum(category, on, dueFrom);
        }

        _paid = category;
    }

    private void AddLumpSum(Figure<DisabilityCategory> category, LocalDate on, LocalDate dueFrom)
    {
        var coefficient = claim.CapitalCoefficient ?? throw Guard.Invalid(
            "capitalCoefficient", $"capitalCoefficient is missing; the lump sum of category {category.Value} on {Guard.Iso(on)} needs it (§ 87(3)).");
        var year = LimitationOfYear.Of(category, on.Year, parameters, _paid);
        _lumpSums.Add(new(on, dueFrom, year, year.LumpSum(coefficient)));
    }

    private void Continue(Figure<DisabilityCategory> category, Figure<DisabilityCategory>? paid, LocalDate from, LocalDate to)
    {
        for (var start = from; start <= to; start = new(start.Year + 1, 1, 1))
        {
            Add(new(start, Days.Earlier(to, new(start.Year, 12, 31)), LimitationOfYear.Of(category, start.Year, parameters, paid)));
        }
    }

    /// <summary>A category that is stated again is no change: a month that it would divide is rounded once.</summary>
    private void Add(LimitationPeriod period)
    {
        var last = _periods.Count - 1;
        if (last >= 0 && _periods[last].To.PlusDays(1) == period.From && _periods[last].Amount == period.Amount)
        {
            _periods[last] = _periods[last] with { To = period.To };
        }
        else
        {
            _periods.Add(period);
        }
    }

    private void Refuse(LocalDate from, LocalDate to, LimitationRefusalReason reason, SectionReference section) =>
        _refusals.Add(new(from, to, reason, section));
}
