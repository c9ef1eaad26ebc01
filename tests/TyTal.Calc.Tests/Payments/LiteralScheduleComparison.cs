using NodaTime;
using TyTal.Calc.Payments;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Payments;

/// <summary>Writes the instalments of the library and of the literal reference alike.</summary>
internal static class LiteralScheduleComparison
{
    internal static string Text(LiteralSchedule schedule) => Text(
        schedule.Instalments.Select(i => Line(i.From.ToLocalDate(), i.To.ToLocalDate(), i.Due.ToLocalDate(), i.InAdvance, i.Amount, i.Advance, i.ToPay)),
        schedule.AdvanceLeft);

    internal static string Text(PaymentSchedule schedule) => Text(
        schedule.Instalments.Select(i => Line(i.From, i.To, i.Due, i.Rhythm == PaymentRhythm.InAdvance, i.Amount.Amount, i.Advance.Amount, i.ToPay.Amount)),
        schedule.AdvanceLeft.Amount);

    private static string Text(IEnumerable<string> instalments, decimal advanceLeft) => $"{string.Join('\n', instalments)}\nleft {Text(advanceLeft)}";

    private static string Line(LocalDate from, LocalDate to, LocalDate due, bool inAdvance, params decimal[] amounts) =>
        $"{from:uuuu-MM-dd} {to:uuuu-MM-dd} due {due:uuuu-MM-dd} {(inAdvance ? "in advance" : "in arrears")} {string.Join(' ', amounts.Select(Text))}";

    private static string Text(decimal amount) => amount.ToString("0.00", null);
}
