using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation.Classification;

public class VisualAcuityItemTests
{
    private static readonly Phrase Group = ("Visual acuity, corrected", "Näöntarkkuus, taittovika korjattuna", "Synskärpa, korrigerad");

    [Fact]
    public void Items_OfTheAcuityOfBothEyes_EveryPairOnceInEachLanguage()
    {
        Phrase[] acuities =
        [
            ("0.7 or better", "0,7 tai parempi", "0,7 eller bättre"),
            ("0.6", "0,6", "0,6"),
            ("0.5", "0,5", "0,5"),
            ("0.4", "0,4", "0,4"),
            ("0.3", "0,3", "0,3"),
            ("0.2", "0,2", "0,2"),
            ("0.1", "0,1", "0,1"),
            ("under 0.1", "alle 0,1", "under 0,1"),
        ];
        var expected = new List<(Phrase, string)>();
        for (var worse = 0; worse < acuities.Length; worse++)
        {
            for (var better = 0; better < worse; better++)
            {
                var (one, other) = (acuities[better], acuities[worse]);
                Phrase pair = (
                    $"one eye {one.English}, the other {other.English}",
                    $"toinen silmä {one.Finnish}, toinen {other.Finnish}",
                    $"ena ögat {one.Swedish}, andra {other.Swedish}");
                expected.Add((pair, Category(better, worse)));
            }

            Phrase both = ($"both eyes {acuities[worse].English}", $"molemmat silmät {acuities[worse].Finnish}", $"båda ögonen {acuities[worse].Swedish}");
            expected.Add((both, Category(worse, worse)));
        }

        Assert.Equal(36, expected.Count);
        Assert.Equal(expected, ImpairmentClassification.Items.Where(item => item.Group == Group).Select(item => (item.Finding, item.Range.ToString())));
    }

    private static string Category(int one, int other) => VisualAcuityTable.Of((VisualAcuity)one, (VisualAcuity)other).Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
