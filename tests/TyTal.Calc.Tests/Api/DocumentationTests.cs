using System.Xml.Linq;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Every public member says what it is, in the documentation that the package carries.</summary>
public class DocumentationTests
{
    [Fact]
    public void Library_EveryPublicMember_IsDocumented() => Assert.Empty(Documentation.Gaps(Documentation.Of(typeof(Claim).Assembly), typeof(Claim).Assembly.GetExportedTypes()));

    [Theory]
    [InlineData("<member name='T:TyTal.Calc.Money.DayCount'><summary>Days.</summary></member>", "P:TyTal.Calc.Money.DayCount.Count is not documented")]
    [InlineData("<member name='T:TyTal.Calc.Money.DayCount'><summary> </summary></member>", "T:TyTal.Calc.Money.DayCount has no summary")]
    [InlineData("<member name='P:TyTal.Calc.Money.DayCount.Count'><inheritdoc cref='P:Nowhere'/></member>", "DayCount.Count inherits documentation that is not there")]
    [InlineData("<member name='P:TyTal.Calc.Money.DayCount.Amount'><inheritdoc/></member>", "DayCount.Amount inherits documentation that is not there")]
    [InlineData("<member name='P:TyTal.Calc.Money.DayCount.Count'><inheritdoc/></member>", "DayCount.Count inherits documentation that is not there")]
    [InlineData("<member name='T:TyTal.Calc.Money.DayCount'><summary>Days.</summary><param name='Count'></param></member>", "DayCount: its param Count says nothing")]
    public void Gaps_OfBadDocumentation_AreFound(string members, string gap)
    {
        var docs = XElement.Parse($"<doc>{members}</doc>").Elements().ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

        Assert.Contains(Documentation.Gaps(docs, typeof(DayCount)), found => found.EndsWith(gap, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoDocumentation_SaysSo() => Assert.Contains("no documentation to check", Assert.Throws<FileNotFoundException>(() => Documentation.Read("nowhere.xml")).Message, StringComparison.Ordinal);
}
