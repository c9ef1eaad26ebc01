using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Tests.Policies;

/// <summary>Random policies that no check refuses; some end before they start.</summary>
internal static class RandomPolicies
{
    private static readonly LocalDate First = new(2018, 1, 1);

    internal static Gen<LocalDate> Days => from offset in Gen.Choose(0, 3600) select First.PlusDays(offset);

    internal static Gen<Policy> All =>
        from kind in Gen.Elements(Enum.GetValues<PolicyKind>())
        from arrived in Days
        from later in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 400)))
        from elsewhere in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from term in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 365)))
        from extended in Gen.Choose(0, 500)
        from through in Gen.Choose(800, 2500)
        from transfers in Transfers
        from events in Gen.Frequency((1, Gen.Constant(ValueList.Create<PolicyEvent>())), (2, Events(kind)))
        select Of(kind, arrived, later, elsewhere, term, extended, through) with { Transfers = transfers, Events = events };

    private static Gen<ValueList<TransferNotice>> Transfers =>
        from notices in Gen.ListOf(
            from made in Days
            from delivery in Gen.Choose(0, 40)
            from quarters in Gen.Choose(0, 8)
            from off in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1)))
            select new TransferNotice(made, made.PlusDays(delivery), QuarterEnd(made, quarters).PlusDays(-off)),
            3)
        select notices.ToValueList();

    internal static LocalDate QuarterEnd(LocalDate day, int later)
    {
        var next = new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).PlusMonths(3 * (later + 1));
        return next.PlusDays(-1);
    }

    private static Gen<ValueList<PolicyEvent>> Events(PolicyKind kind) =>
        from reason in Gen.Elements(Enum.GetValues<PolicyEndReason>().Where(reason => reason < PolicyEndReason.Transferred).ToArray())
        from day in Days
        from days in Gen.Choose(0, 60)
        select ValueList.Create(new PolicyEvent(reason, day)
        {
            Ends = reason == PolicyEndReason.NoticeByTerms || (reason == PolicyEndReason.NoticeByPolicyholder && kind != PolicyKind.Entrepreneur) ? day.PlusDays(days) : null,
            PaidOn = reason == PolicyEndReason.UnpaidPremium && days > 15 ? day.PlusDays(days) : null,
        });

    private static Policy Of(PolicyKind kind, LocalDate arrived, int later, bool elsewhere, int term, int extended, int through)
    {
        var attached = kind is PolicyKind.LeisureTime or PolicyKind.EntrepreneurLeisureTime;
        var start = elsewhere ? QuarterEnd(arrived, 0).PlusDays(1) : arrived.PlusDays(later);
        var fixedTerm = term > 0 && !elsewhere && start.Year < 2025 ? start.PlusDays(term - 1) : (LocalDate?)null;
        return new()
        {
            Kind = kind,
            ApplicationArrived = elsewhere ? null : arrived,
            AgreedStart = later > 0 && !elsewhere ? start : null,
            LastDayElsewhere = elsewhere ? start.PlusDays(-1) : null,
            FixedTermEnds = fixedTerm,
            Extension = fixedTerm is { } ends && extended > 0 ? new(ends.PlusDays(5 - (extended % 10)), ends.PlusDays(extended)) : null,
            Main = attached ? new(start.PlusDays(-later), term % 3 == 0 ? start.PlusDays(through) : null) : null,
            WorkFrom = kind == PolicyKind.Compulsory ? First : null,
            Through = start.PlusDays(through),
        };
    }
}
