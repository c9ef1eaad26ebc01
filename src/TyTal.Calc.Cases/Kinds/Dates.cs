using NodaTime;
using NodaTime.Text;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Dates as case files write them.</summary>
internal static class Dates
{
    internal static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
