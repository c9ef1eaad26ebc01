namespace TyTal.Calc.Explanations.Pictures;

/// <summary>A picture in the making: its heading, its axes, its shapes and its texts.</summary>
internal sealed class Plot
{
    internal const decimal HeadingBottom = 64m;
    internal const decimal Bottom = 386m;
    internal const decimal FirstRow = Bottom + 18m;
    internal const decimal SecondRow = Bottom + 36m;
    internal const decimal Right = PictureLayout.Width - PictureLayout.Margin;

    private const decimal SmallestTip = 0.5m;

    private readonly string _title;
    private readonly List<PictureTip> _tips = [];

    internal Plot(string title, string subtitle)
    {
        _title = title;
        PictureHeading.Add(Board, title, subtitle);
    }

    internal LabelBoard Board { get; } = new();

    internal List<PictureShape> Shapes { get; } = [];

    /// <summary>Where a plot starts whose amounts stand at its left.</summary>
    internal static decimal LeftOf(MoneyAxis money) => PictureLayout.Margin + money.LabelWidth + 8m;

    internal static PictureText Quiet(string words, decimal x, decimal baseline, TextAnchor anchor) =>
        new(words, x, baseline, anchor) { Tone = TextTone.Quiet };

    internal void Add(PictureStyle style, PictureBox box) => Shapes.Add(new(style, SvgWriter.Rectangle(box)));

    /// <summary>Words for a part of the picture, unless nobody could point at it.</summary>
    internal void AddTip(PictureBox box, string words)
    {
        if (box.Right - box.Left >= SmallestTip)
        {
            _tips.Add(new(SvgWriter.Rectangle(box), words));
        }
    }

    /// <summary>The amounts at the left and their lines.</summary>
    internal void AddMoneyAxis(MoneyAxis money, decimal left, decimal right)
    {
        foreach (var tick in money.Ticks())
        {
            var y = money.Y(tick);
            Shapes.Add(new(tick == 0m ? PictureStyle.Axis : PictureStyle.Grid, SvgWriter.Line(left, y, right, y)));
            Board.TryAdd(Quiet(money.Label(tick), left - 8m, y + 4m, TextAnchor.End));
        }

        Board.TryAdd(Quiet(money.Unit, left - 8m, money.Top - 7m, TextAnchor.End));
    }

    /// <summary>The days, months or years below.</summary>
    internal void AddTimeAxis(TimeAxis time, decimal top)
    {
        foreach (var x in time.Ticks())
        {
            Shapes.Add(new(PictureStyle.Grid, SvgWriter.Line(x, top, x, Bottom)));
            Shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(x, Bottom, x, Bottom + 5m)));
        }

        foreach (var x in time.WiderTicks())
        {
            Shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(x, FirstRow + 6m, x, SecondRow + 4m)));
        }

        foreach (var label in time.Labels())
        {
            AddTimeLabel(label, FirstRow, mayOverhang: label.Left == label.Right);
        }

        foreach (var label in time.WiderLabels())
        {
            AddTimeLabel(label, SecondRow, mayOverhang: false);
        }
    }

    /// <summary>Dashed lines with a label above the plot.</summary>
    internal void AddMarkers(IEnumerable<PlacedMarker> markers, decimal top)
    {
        foreach (var marker in markers)
        {
            var baseline = top - MarkerPlan.AbovePlot - (marker.Row * MarkerPlan.RowHeight);
            Board.TryAdd(new PictureText(marker.Words, marker.TextX, baseline, marker.Anchor));
            Board.AddLine(new(marker.X - 2m, baseline - MarkerPlan.CapHeight, marker.X + 2m, Bottom));
            var path = SvgWriter.Line(marker.X, baseline - MarkerPlan.CapHeight, marker.X, Bottom);
            Shapes.Add(new(PictureStyle.MarkerHalo, path));
            Shapes.Add(new(PictureStyle.Marker, path));
        }
    }

    internal PictureLayout ToLayout(string description) =>
        new(_title, description, Shapes.OrderBy(shape => shape.Style).ToValueList(), Board.Texts, _tips.ToValueList());

    private void AddTimeLabel(TimeLabel label, decimal baseline, bool mayOverhang)
    {
        if (mayOverhang || PictureText.WidthOf(label.Words) <= label.Right - label.Left)
        {
            Board.TryAdd(Quiet(label.Words, (label.Left + label.Right) / 2m, baseline, TextAnchor.Middle));
        }
    }
}
