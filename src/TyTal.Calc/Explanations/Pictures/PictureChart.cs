using System.Text;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Composes the picture of a timeline with benefits.</summary>
internal sealed class PictureChart
{
    private readonly BenefitTimeline _timeline;
    private readonly PictureWords _words;
    private readonly MoneyAxis _money;
    private readonly TimeAxis _time;
    private readonly PictureMarkers _markers;
    private readonly PictureStep[] _steps;
    private readonly Plot _plot;

    internal PictureChart(BenefitTimeline timeline, string title, PictureWords words)
    {
        (_timeline, _words, _plot) = (timeline, words, new(title, words.Subtitle(timeline)));
        var highest = timeline.Periods.Max(PictureStep.AmountOf);
        var left = Plot.LeftOf(new MoneyAxis(highest, Plot.HeadingBottom, Plot.Bottom, words));
        _time = new(timeline.Claim.ClaimDate, EndOf(timeline), left, Plot.Right, words.Voice);
        _markers = new(timeline, _time, words.Voice);
        _money = new(highest, Plot.HeadingBottom + _markers.Height, Plot.Bottom, words);
        _steps = timeline.Periods.Select(period => PictureStep.Of(period, _time)).ToArray();
    }

    internal PictureLayout Draw()
    {
        _plot.AddMoneyAxis(_money, _time.Left, _time.Right);
        _plot.AddTimeAxis(_time, _money.Top);
        AddAreas();
        _plot.AddMarkers(_markers.Placed, _money.Top);
        PictureLegend.Add(_plot, PictureLegend.Occurring(_steps).Select(style => (style, _words.Name(style))));
        new PictureLabels(_steps, _money, new LabelPlaces(_steps, _money, _time, _plot.Board), _plot.Board, _words).Add();
        foreach (var step in _steps)
        {
            _plot.AddTip(Box(step, 0m, step.Amount), _words.Sentence(step.Period));
        }

        return _plot.ToLayout(_words.Description(_timeline));
    }

    /// <summary>The picture ends where the timeline ends, or a little after the last benefit.</summary>
    private static LocalDate EndOf(BenefitTimeline timeline)
    {
        var last = timeline.Periods.Max(period => period.To);
        var room = Period.DaysBetween(timeline.Claim.ClaimDate, last) / 20;
        return Days.Later(last, Days.Earlier(last.PlusDays(room), timeline.Claim.Through)).PlusDays(1);
    }

    private void AddAreas()
    {
        foreach (var run in PictureStep.Runs(_steps, (one, next) => one.Style == next.Style))
        {
            var path = Outline(run);
            _plot.Shapes.Add(new(run[0].Style, path));
            _plot.Shapes.Add(new(PictureStyle.Step, path));
        }

        foreach (var step in _steps)
        {
            var net = step.Amount - step.Employer - step.Payments;
            AddPart(PictureStyle.Payments, step, net, step.Payments);
            AddPart(PictureStyle.Employer, step, net + step.Payments, step.Employer);
        }
    }

    private void AddPart(PictureStyle style, PictureStep step, decimal from, decimal amount)
    {
        if (amount > 0m)
        {
            _plot.Shapes.Add(new(style, SvgWriter.Rectangle(Box(step, from, from + amount))));
        }
    }

    private string Outline(List<PictureStep> run)
    {
        var bottom = SvgWriter.Number(_money.Bottom);
        var path = new StringBuilder($"M{SvgWriter.Number(run[0].Left)} {bottom}");
        foreach (var step in run)
        {
            path.Append('V').Append(SvgWriter.Number(_money.Y(step.Amount))).Append('H').Append(SvgWriter.Number(step.Right));
        }

        return path.Append('V').Append(bottom).Append('Z').ToString();
    }

    private PictureBox Box(PictureStep step, decimal from, decimal to) => new(step.Left, _money.Y(to), step.Right, _money.Y(from));
}
