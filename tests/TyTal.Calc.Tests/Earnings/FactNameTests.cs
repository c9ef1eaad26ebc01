using TyTal.Calc.Earnings;

namespace TyTal.Calc.Tests.Earnings;

public class FactNameTests
{
    [Fact]
    public void Defined_AValueOfTheEnumOrNone_OnlyTheOtherIsRefused()
    {
        var name = FactName.Employment(2);

        name.Defined(RetirementKind.PartialEarlyOldAge, "pension");
        Refusal.Is("otherEmployments[1].pension is 7; allowed is OldAgeOrDisability, PartialEarlyOldAge.", () => name.Defined((RetirementKind)7, "pension"));
    }
}
