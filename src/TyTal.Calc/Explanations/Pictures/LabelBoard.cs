namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Collects texts and refuses those that would leave the picture or touch another one. What is placed first has the right of way.</summary>
internal sealed class LabelBoard
{
    private const decimal Apart = 3m;

    private readonly List<PictureText> _texts = [];
    private readonly List<PictureBox> _boxes = [];
    private readonly List<PictureBox> _reserved = [];
    private readonly List<PictureBox> _lines = [];

    /// <summary>The texts that found room.</summary>
    internal ValueList<PictureText> Texts => _texts.ToValueList();

    /// <summary>Keeps texts out of a box.</summary>
    internal void Reserve(PictureBox box) => _reserved.Add(box);

    /// <summary>Notes a line that texts had better not cross.</summary>
    internal void AddLine(PictureBox line) => _lines.Add(line);

    /// <summary>Whether a line runs between two places.</summary>
    internal bool HasLineBetween(decimal x1, decimal x2) =>
        _lines.Any(line => line.Left + line.Right > 2m * Math.Min(x1, x2) && line.Left + line.Right < 2m * Math.Max(x1, x2));

    internal bool CrossesLine(PictureBox box) => _lines.Any(line => line.Overlaps(box.Grown(1m, 0m)));

    internal bool IsFree(PictureBox box, decimal sideways = Apart) =>
        PictureLayout.Bounds.Contains(box) && !Touches(_boxes, box.Grown(sideways, 0m)) && !Touches(_reserved, box);

    /// <summary>Adds texts when there is room for all of them.</summary>
    internal bool TryAdd(params PictureText[] texts)
    {
        if (!texts.All(text => IsFree(text.Box)))
        {
            return false;
        }

        foreach (var text in texts)
        {
            _texts.Add(text);
            _boxes.Add(text.Box);
        }

        return true;
    }

    private static bool Touches(List<PictureBox> boxes, PictureBox box)
    {
        foreach (var other in boxes)
        {
            if (other.Overlaps(box))
            {
                return true;
            }
        }

        return false;
    }
}
