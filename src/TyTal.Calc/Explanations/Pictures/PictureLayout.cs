using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>What a picture shows and where, before it is written as SVG.</summary>
/// <param name="Title">The heading in full.</param>
/// <param name="Description">The picture in words.</param>
/// <param name="Shapes">The shapes, those at the back first.</param>
/// <param name="Texts">The texts; no two boxes overlap, and all lie within the picture.</param>
/// <param name="Tips">Areas that name their period when a reader points at them.</param>
internal sealed record PictureLayout(
    string Title, string Description, ValueList<PictureShape> Shapes, ValueList<PictureText> Texts, ValueList<PictureTip> Tips)
{
    internal const int Width = 960;
    internal const int Height = 480;

    /// <summary>The left and right edge of headings and legends.</summary>
    internal const decimal Margin = 24m;

    /// <summary>The picture with what its answer supposes before its description.</summary>
    internal PictureLayout Supposing(IReadOnlyCollection<Figure> figures, Voice voice) => Suppositions.Of(figures, voice) is { Count: > 0 } notices
        ? this with { Description = string.Join(" ", notices.Select(notice => notice.Text + string.Concat(notice.Lines.Select(line => " " + line + "."))).Append(Description)) }
        : this;

    /// <summary>Where texts may be.</summary>
    internal static PictureBox Bounds { get; } = new(4m, 4m, Width - 4m, Height - 4m);
}

/// <summary>How a shape is drawn; the order is that from back to front.</summary>
internal enum PictureStyle
{
    Zone,
    Grid,
    SickPay,
    DailyAllowance,
    RehabilitationAllowance,
    Pension,
    Others,
    Employer,
    Payments,
    Step,
    Curve,
    Axis,
    MarkerHalo,
    Marker,
    Point,
}

/// <summary>A shape: an SVG path and how it is drawn.</summary>
internal sealed record PictureShape(PictureStyle Style, string Path);

/// <summary>An area and the words for it.</summary>
internal sealed record PictureTip(string Path, string Words);

/// <summary>Which side of a text its x names.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>The colour of a text.</summary>
internal enum TextTone
{
    /// <summary>Dark, for what a reader looks for.</summary>
    Ink,

    /// <summary>Grey, for axes and notes.</summary>
    Quiet,

    /// <summary>White, on a dark area.</summary>
    Light,

    /// <summary>Dark on a white plate, where an area or a line lies behind.</summary>
    Plate,
}

/// <summary>A line of text.</summary>
/// <param name="Content">The words.</param>
/// <param name="X">Where its start, middle or end is.</param>
/// <param name="Baseline">The y of its baseline.</param>
/// <param name="Anchor">What X names.</param>
internal sealed record PictureText(string Content, decimal X, decimal Baseline, TextAnchor Anchor = TextAnchor.Start)
{
    /// <summary>The size of most texts.</summary>
    internal const int Normal = 14;

    private const char Ellipsis = '…';

    internal int Size { get; init; } = Normal;

    internal TextTone Tone { get; init; }

    internal bool Bold { get; init; }

    /// <summary>The room that the text takes, by an estimate that suits the usual sans-serif fonts.</summary>
    internal PictureBox Box
    {
        get
        {
            var width = WidthOf(Content, Size, Bold);
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2m), _ => X - width };
            return new(left, Baseline - (Size * 0.85m), left + width, Baseline + (Size * 0.25m));
        }
    }

    /// <summary>The estimated width: 0.6 of the size for a character, and 1 for one of the wide scripts.</summary>
    internal static decimal WidthOf(string content, int size = Normal, bool bold = false)
    {
        var width = 0m;
        foreach (var character in content)
        {
            width += WidthOf(character, size, bold);
        }

        return width;
    }

    /// <summary>The text, or as much of it as fits and an ellipsis.</summary>
    internal static string Fit(string content, decimal width, int size = Normal, bool bold = false)
    {
        var (kept, used) = (0, WidthOf(Ellipsis, size, bold));
        for (var i = 0; i < content.Length && used <= width; i++)
        {
            used += WidthOf(content[i], size, bold);
            kept += used <= width ? 1 : 0;
        }

        if (kept == content.Length || WidthOf(content, size, bold) <= width)
        {
            return content;
        }

        kept -= kept > 0 && char.IsHighSurrogate(content[kept - 1]) ? 1 : 0;
        return content.Substring(0, kept).TrimEnd() + Ellipsis;
    }

    private static decimal WidthOf(char character, int size, bool bold) =>
        (character >= '\u1100' && !IsPunctuation(character) ? 1m : 0.6m) * size * (bold ? 1.1m : 1m);

    private static bool IsPunctuation(char character) => character is >= '\u2000' and < '\u2100';
}

/// <summary>A rectangle; y grows downwards.</summary>
internal readonly record struct PictureBox(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    internal bool Overlaps(PictureBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal bool Contains(PictureBox other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    internal PictureBox Grown(decimal sideways, decimal upAndDown) =>
        new(Left - sideways, Top - upAndDown, Right + sideways, Bottom + upAndDown);
}
