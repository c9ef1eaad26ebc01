using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;

namespace Consumer
{
    public static class PayrollRules
    {
        public static decimal SickPayPerDay(decimal pay, int days)
        {
            return FullAllowance.PerDay(Euros.Once(pay), new DayCount(days)).Amount;
        }

        public static decimal AllowancePerDay(decimal annualEarnings)
        {
            return FullAllowance.FromAnnualEarnings(Euros.PerYear(annualEarnings)).Amount;
        }
    }
}
