using System.Text;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Composes the picture of a timeline with benefits.</summary>
internal sealed class PictureChart
{
    private const decimal HeadingBottom = 64m;
    private const decimal PlotBottom = 386m;
    private const decimal FirstRow = PlotBottom + 18m;
    private const decimal SecondRow = PlotBottom + 36m;
    private const decimal SmallestTip = 0.5m;

    private readonly BenefitTimeline _timeline;
    private readonly string _title;
    private readonly PictureWords _words;
    private readonly MoneyAxis _money;
    private readonly TimeAxis _time;
    private readonly PictureMarkers _markers;
    private readonly PictureStep[] _steps;
    private readonly LabelBoard _board = new();
    private readonly List<PictureShape> _shapes = [];

    internal PictureChart(BenefitTimeline timeline, string title, PictureWords words)
    {
        (_timeline, _title, _words) = (timeline, title, words);
        var highest = timeline.Periods.Max(PictureStep.AmountOf);
        var left = PictureLayout.Margin + new MoneyAxis(highest, HeadingBottom, PlotBottom, words).LabelWidth + 8m;
        _time = new(timeline.Claim.ClaimDate, EndOf(timeline), left, PictureLayout.Width - PictureLayout.Margin, words.Voice);
        _markers = new(timeline, _time, words.Voice);
        _money = new(highest, HeadingBottom + _markers.Height, PlotBottom, words);
        _steps = timeline.Periods.Select(period => PictureStep.Of(period, _time)).ToArray();
    }

    internal PictureLayout Draw()
    {
        PictureHeading.Add(_board, _title, _words.Subtitle(_timeline));
        AddMoneyAxis();
        AddTimeAxis();
        AddAreas();
        _shapes.AddRange(_markers.Draw(_board, _money.Top, PlotBottom));
        _shapes.AddRange(PictureLegend.Add(_board, _steps, _words));
        new PictureLabels(_steps, _money, new LabelPlaces(_steps, _money, _time, _board), _board, _words).Add();
        var tips = _steps.Where(step => step.Width >= SmallestTip)
            .Select(step => new PictureTip(SvgWriter.Rectangle(Box(step, 0m, step.Amount)), _words.Sentence(step.Period)));
        var shapes = _shapes.OrderBy(shape => shape.Style).ToValueList();
        return new(_title, _words.Description(_timeline), shapes, _board.Texts, tips.ToValueList());
    }

    /// <summary>The picture ends where the timeline ends, or a little after the last benefit.</summary>
    private static LocalDate EndOf(BenefitTimeline timeline)
    {
        var last = timeline.Periods.Max(period => period.To);
        var room = Period.DaysBetween(timeline.Claim.ClaimDate, last) / 20;
        return Days.Later(last, Days.Earlier(last.PlusDays(room), timeline.Claim.Through)).PlusDays(1);
    }

    private void AddMoneyAxis()
    {
        foreach (var tick in _money.Ticks())
        {
            var y = _money.Y(tick);
            _shapes.Add(new(tick == 0m ? PictureStyle.Axis : PictureStyle.Grid, SvgWriter.Line(_time.Left, y, _time.Right, y)));
            _board.TryAdd(Quiet(_money.Label(tick), _time.Left - 8m, y + 4m, TextAnchor.End));
        }

        _board.TryAdd(Quiet(_money.Unit, _time.Left - 8m, _money.Top - 7m, TextAnchor.End));
    }

    private void AddTimeAxis()
    {
        foreach (var x in _time.Ticks())
        {
            _shapes.Add(new(PictureStyle.Grid, SvgWriter.Line(x, _money.Top, x, PlotBottom)));
            _shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(x, PlotBottom, x, PlotBottom + 5m)));
        }

        foreach (var x in _time.WiderTicks())
        {
            _shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(x, FirstRow + 6m, x, SecondRow + 4m)));
        }

        foreach (var label in _time.Labels())
        {
            AddTimeLabel(label, FirstRow, mayOverhang: label.Left == label.Right);
        }

        foreach (var label in _time.WiderLabels())
        {
            AddTimeLabel(label, SecondRow, mayOverhang: false);
        }
    }

    private void AddTimeLabel(TimeLabel label, decimal baseline, bool mayOverhang)
    {
        if (mayOverhang || PictureText.WidthOf(label.Words) <= label.Right - label.Left)
        {
            _board.TryAdd(Quiet(label.Words, (label.Left + label.Right) / 2m, baseline, TextAnchor.Middle));
        }
    }

    private void AddAreas()
    {
        foreach (var run in PictureStep.Runs(_steps, (one, next) => one.Style == next.Style))
        {
            var path = Outline(run);
            _shapes.Add(new(run[0].Style, path));
            _shapes.Add(new(PictureStyle.Step, path));
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
            _shapes.Add(new(style, SvgWriter.Rectangle(Box(step, from, from + amount))));
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

    private static PictureText Quiet(string words, decimal x, decimal baseline, TextAnchor anchor) =>
        new(words, x, baseline, anchor) { Tone = TextTone.Quiet };
}
