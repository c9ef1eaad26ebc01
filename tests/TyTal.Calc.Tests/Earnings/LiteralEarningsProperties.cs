using FsCheck.Fluent;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>The annual earnings, by the library and by the literal reference.</summary>
public class LiteralEarningsProperties
{
    private static readonly LiteralFigures Figures = LiteralEarningsComparison.Figures(StatutoryParameters.Enacted);

    [Fact]
    public void Of_FactsAtTheEdges_EqualsTheLiteralReference() => Properties.Hold(EdgeEarnings.Any, AssertSame, times: 1500);

    [Fact]
    public void Of_RandomFacts_EqualsTheLiteralReference() => Properties.Hold(RandomEarnings.Any, AssertSame, times: 1000);

    [Fact]
    public void Of_Corners_EqualsTheLiteralReference() => Assert.All(EarningsCorners.All, AssertSame);

    /// <summary>The comparison is worth something only when each part of an answer can fail it.</summary>
    [Fact]
    public void Library_OneCentMoreAnywhere_AnotherText()
    {
        var earnings = EarningsCorners.Determine(EarningsCorners.Deviating);
        var text = LiteralEarningsComparison.Library(earnings);
        AnnualEarnings[] others =
        [
            earnings with { Decided = Cent(earnings.Decided) },
            earnings with { BeforeMinimum = Cent(earnings.BeforeMinimum) },
            earnings with { Current = Cent(earnings.Current!) },
            earnings with { MeanOfYears = Cent(earnings.MeanOfYears!) },
            earnings with { Mean = Cent(earnings.Mean!) },
            earnings with { Mean = null },
            earnings with { Paths = ValueList.Create(new EarningsPath(EarningsPathKind.Minimum, PathOutcome.Taken)) },
        ];
        Assert.All(others, other => Assert.NotEqual(text, LiteralEarningsComparison.Library(other), StringComparer.Ordinal));
    }

    /// <summary>Each path is taken, and looked at in vain, often enough.</summary>
    [Fact]
    public void EdgeEarnings_ReachEveryOutcome()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        Properties.Hold(
            EdgeEarnings.Any,
            facts =>
            {
                foreach (var path in EarningsCorners.Determine(facts).Paths)
                {
                    var name = $"{path.Kind} {path.Outcome}";
                    reached[name] = reached.TryGetValue(name, out var times) ? times + 1 : 1;
                }
            },
            times: 1500);
        Assert.All(
            [
                "LookBack Taken", "ComparisonMean Taken", "ComparisonMean DeviationUnderTwentyPercent", "ComparisonMean ChangeIsPermanent", "PermanentChange Taken", "AverageOfSimilarWork Taken",
                "PensionerWork Taken", "DiseaseOnPension Taken", "DiseaseOnPension NotYetInForce", "EntrepreneurWork Taken", "FarmerWork Taken", "ConfirmedIncome Taken", "ConfirmedIncome NotYetInForce",
                "VocationalStudy Taken", "VocationalStudy StudiesEndedEarlier", "VocationalStudy OwnEarningsNotLower", "Pupil Taken", "Pupil NotBelowLimit", "YoungPerson Taken",
                "YoungPerson BasicEducationEndedEarlier", "YoungPerson EarningsEstablished", "Minimum Taken", "Minimum NotBelowLimit", "Minimum ReceivesPension",
            ],
            name => Properties.Reached(reached.TryGetValue(name, out var times) && times > 3, $"{name} is not reached: {string.Join(", ", reached)}"));
    }

    [Fact]
    public void OfRehabilitation_RandomClaims_LiftedFromTheYearOfTheEarlierClaim() => Properties.Hold(
        from cents in RandomEarnings.Cents(9_000_000)
        from earlier in Gen.Choose(2016, 2025)
        from years in Gen.Choose(0, 9)
        where earlier + years <= 2025
        select (Earnings: new Money<PerYear>(cents), Earlier: earlier, Later: earlier + years),
        x => Assert.Equal(
            (LiteralFraction.Of(x.Earnings.Amount) * Figures.WageCoefficientOf(x.Later) / Figures.WageCoefficientOf(x.Earlier)).ToCent(),
            RehabilitationEarnings.OfRehabilitation(x.Earnings, new(x.Earlier, 1, 1), new(x.Later, 12, 31), StatutoryParameters.Enacted).Decided.Amount));

    private static void AssertSame(AnnualEarningsFacts facts) =>
        Assert.Equal(LiteralEarningsComparison.Literal(facts, Figures), LiteralEarningsComparison.Library(facts, StatutoryParameters.Enacted));

    private static Figure<Money<PerYear>> Cent(Figure<Money<PerYear>> figure) => new(figure.Value + new Money<PerYear>(1), Rule.Given("given.annualEarnings"));
}
