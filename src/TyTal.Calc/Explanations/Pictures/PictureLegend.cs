namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The legend: what occurs in the picture, and nothing else.</summary>
internal static class PictureLegend
{
    private const decimal SwatchWidth = 20m;
    private const decimal SwatchHeight = 12m;
    private const decimal FirstBaseline = 448m;
    private const decimal RowHeight = 22m;
    private const decimal Between = 20m;

    /// <summary>Adds swatches and names.</summary>
    internal static void Add(Plot plot, IEnumerable<(PictureStyle Style, string Name)> entries)
    {
        var (x, baseline) = (PictureLayout.Margin, FirstBaseline);
        foreach (var (style, name) in entries)
        {
            var width = SwatchWidth + 6m + PictureText.WidthOf(name);
            if (x + width > Plot.Right)
            {
                (x, baseline) = (PictureLayout.Margin, baseline + RowHeight);
            }

            var box = new PictureBox(x, baseline - 11m, x + SwatchWidth, baseline - 11m + SwatchHeight);
            AddSwatch(plot, style, box);
            plot.Board.Reserve(box);
            plot.Board.TryAdd(new PictureText(name, x + SwatchWidth + 6m, baseline));
            x += width + Between;
        }
    }

    private static void AddSwatch(Plot plot, PictureStyle style, PictureBox box)
    {
        if (style == PictureStyle.Curve)
        {
            var middle = (box.Top + box.Bottom) / 2m;
            plot.Shapes.Add(new(style, SvgWriter.Line(box.Left, middle, box.Right, middle)));
            return;
        }

        plot.Add(style, box);
        plot.Add(PictureStyle.Step, box);
    }

    /// <summary>The styles of a timeline's picture.</summary>
    internal static List<PictureStyle> Occurring(PictureStep[] steps)
    {
        var styles = steps.Select(step => step.Style).Distinct().OrderBy(style => style).ToList();
        if (steps.Any(step => step.Employer > 0m))
        {
            styles.Add(PictureStyle.Employer);
        }

        if (steps.Any(step => step.Payments > 0m))
        {
            styles.Add(PictureStyle.Payments);
        }

        return styles;
    }
}
