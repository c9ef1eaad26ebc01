namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The legend: what occurs in the picture, and nothing else.</summary>
internal static class PictureLegend
{
    private const decimal SwatchWidth = 20m;
    private const decimal SwatchHeight = 12m;
    private const decimal FirstBaseline = 448m;
    private const decimal RowHeight = 22m;
    private const decimal Between = 20m;

    /// <summary>Adds the names to the board and gives the swatches.</summary>
    internal static List<PictureShape> Add(LabelBoard board, PictureStep[] steps, PictureWords words)
    {
        var (x, baseline) = (PictureLayout.Margin, FirstBaseline);
        var swatches = new List<PictureShape>();
        foreach (var style in Occurring(steps))
        {
            var name = words.Name(style);
            var width = SwatchWidth + 6m + PictureText.WidthOf(name);
            if (x + width > PictureLayout.Width - PictureLayout.Margin)
            {
                (x, baseline) = (PictureLayout.Margin, baseline + RowHeight);
            }

            var box = new PictureBox(x, baseline - 11m, x + SwatchWidth, baseline - 11m + SwatchHeight);
            swatches.Add(new(style, SvgWriter.Rectangle(box)));
            swatches.Add(new(PictureStyle.Step, SvgWriter.Rectangle(box)));
            board.Reserve(box);
            board.TryAdd(new PictureText(name, x + SwatchWidth + 6m, baseline));
            x += width + Between;
        }

        return swatches;
    }

    private static List<PictureStyle> Occurring(PictureStep[] steps)
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
