using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Payments;

/// <summary>Banking days, instalments and advances (§§ 135, 138) by the library and by the literal reference.</summary>
public class LiteralScheduleProperties
{
    private static readonly LocalDate FirstDay = new(2016, 1, 1);
    private static readonly LocalDate LastDay = new(2199, 12, 31);

    private static readonly Gen<Money<Once>> Advances = Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 50_000), Gen.Choose(0, 1_000_000)).Select(cents => new Money<Once>(cents));

    /// <summary>Days of the whole time of the Act, often at the turn of a month; decisions before, among and after them, often around eves and holidays.</summary>
    private static readonly Gen<Facts> AnyFacts =
        from start in Gen.Choose(0, NodaTime.Period.DaysBetween(FirstDay, LastDay)).Select(FirstDay.PlusDays)
        from turn in Gen.Choose(0, 3)
        let begins = turn == 0 ? start.With(DateAdjusters.StartOfMonth) : turn == 1 ? start.With(DateAdjusters.EndOfMonth) : start
        from length in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(25, 35), Gen.Choose(0, 800))
        from cents in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 500_000))
        from decided in Decisions(begins)
        from advances in Gen.ArrayOf(Advances, 2)
        select new Facts(begins, LocalDate.Min(begins.PlusDays(length), LastDay), cents, decided, advances[0], advances[1]);

    [Fact]
    public void IsBankingDay_EveryDayOfTheTimeOfTheAct_EqualsTheLiteralReference()
    {
        for (var day = FirstDay; day <= LastDay; day = day.PlusDays(1))
        {
            Assert.True(LiteralBankingDays.IsBankingDay(day.ToDateOnly()) == BankingDays.IsBankingDay(day), $"{day}");
        }
    }

    [Fact]
    public void OfDays_RandomFacts_EqualsTheLiteralReference() => Properties.Hold(
        AnyFacts,
        facts => Assert.Equal(
            LiteralScheduleComparison.Text(Less(LiteralSchedule.OfDays(facts.From.ToDateOnly(), facts.To.ToDateOnly(), new Money<PerDay>(facts.Cents).Amount, facts.Decided?.ToDateOnly()), facts)),
            LiteralScheduleComparison.Text(Less(PaymentSchedule.OfDays(facts.From, facts.To, new(facts.Cents), facts.Decided), facts))),
        times: 1500);

    [Fact]
    public void OfMonths_RandomFacts_EqualsTheLiteralReference() => Properties.Hold(
        AnyFacts,
        facts => Assert.Equal(
            LiteralScheduleComparison.Text(Less(LiteralSchedule.OfMonths(facts.From.ToDateOnly(), facts.To.ToDateOnly(), new Money<PerMonth>(facts.Cents).Amount, facts.Decided?.ToDateOnly()), facts)),
            LiteralScheduleComparison.Text(Less(PaymentSchedule.OfMonths(facts.From, facts.To, new(facts.Cents), facts.Decided), facts))),
        times: 1500);

    [Fact]
    public void RandomFacts_ReachEveryKindOfAnswer()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        void Count(string name, bool isReached) => reached[name] = (reached.TryGetValue(name, out var times) ? times : 0) + (isReached ? 1 : 0);
        Properties.Hold(
            AnyFacts,
            facts =>
            {
                var schedule = Less(PaymentSchedule.OfMonths(facts.From, facts.To, new(facts.Cents), facts.Decided), facts);
                Count("due on the day of the decision", schedule.Instalments.Any(instalment => instalment.Due == facts.Decided && instalment.Due.Day > 4));
                Count("a decision on an eve", schedule.Instalments.Any(instalment => facts.Decided is { Month: 6 or 12, Day: > 18, DayOfWeek: < IsoDayOfWeek.Saturday } decided && instalment.Due > decided && instalment.Due <= decided.PlusDays(5)));
                Count("a month that opens later", schedule.Instalments.Any(instalment => instalment.Due.Day > 3 && facts.Decided is null));
                Count("a part of an instalment paid before", schedule.Instalments.Any(instalment => instalment.Advance.Cents > 0 && instalment.ToPay.Cents > 0));
                Count("more than everything paid before", schedule.AdvanceLeft.Cents > 0 && schedule.Total.Cents > 0);
                Count("parts of months", schedule.Instalments.Any(instalment => instalment.Amount.Cents != 0 && instalment.Amount.Cents != facts.Cents));
            },
            times: 1500);
        Assert.All(reached, name => Properties.Reached(name.Value > 20, $"{string.Join(", ", reached)}"));
    }

    /// <summary>The comparison is worth something only when each part of an answer can fail it.</summary>
    [Fact]
    public void Text_OneCentOrDayMoreAnywhere_AnotherText()
    {
        var schedule = PaymentSchedule.OfMonths(new(2024, 1, 15), new(2024, 2, 29), new(100_000)).Less(new(20_000));
        var (text, first, cent) = (LiteralScheduleComparison.Text(schedule), schedule.Instalments[0], new Money<Once>(1));
        Assert.Equal(text, LiteralScheduleComparison.Text(LiteralSchedule.OfMonths(new(2024, 1, 15), new(2024, 2, 29), 1_000, decidedOn: null).Less(200)));
        Assert.All(
            new[]
            {
                first with { From = first.From.PlusDays(1) },
                first with { To = first.To.PlusDays(-1) },
                first with { Due = first.Due.PlusDays(1) },
                first with { Rhythm = PaymentRhythm.InArrears },
                first with { Amount = first.Amount + cent },
                first with { Advance = first.Advance + cent },
            },
            other => Assert.NotEqual(text, LiteralScheduleComparison.Text(schedule with { Instalments = ValueList.Create(other, schedule.Instalments[1]) }), StringComparer.Ordinal));
        Assert.NotEqual(text, LiteralScheduleComparison.Text(schedule with { AdvanceLeft = cent }), StringComparer.Ordinal);
        Assert.NotEqual(text, LiteralScheduleComparison.Text(schedule with { Instalments = ValueList.Create(first) }), StringComparer.Ordinal);
    }

    /// <summary>Days from which a decision may come, none among them: often those around eves, holidays and turns of months.</summary>
    internal static Gen<LocalDate?> Decisions(LocalDate start) =>
        from later in Gen.Choose(-100, 900).Select(start.PlusDays)
        from around in Gen.Choose(-2, 2)
        from place in Gen.Choose(0, 8)
        let day = place switch
        {
            0 => new LocalDate(later.Year, 12, 24).PlusDays(around),
            1 => new LocalDate(later.Year, 6, 22).PlusDays(2 * around),
            2 => later.With(DateAdjusters.EndOfMonth).PlusDays(around),
            3 => new LocalDate(later.Year, 4, 1).PlusDays(10 * around),
            _ => later,
        }
        select place > 6 ? (LocalDate?)null : LocalDate.Max(FirstDay, LocalDate.Min(day, LastDay));

    private static LiteralSchedule Less(LiteralSchedule schedule, Facts facts) => schedule.Less(facts.Advance.Amount).Less(facts.Another.Amount);

    private static PaymentSchedule Less(PaymentSchedule schedule, Facts facts) => schedule.Less(facts.Advance).Less(facts.Another);

    private sealed record Facts(LocalDate From, LocalDate To, int Cents, LocalDate? Decided, Money<Once> Advance, Money<Once> Another);
}
