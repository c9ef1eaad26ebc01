namespace TyTal.Calc.Portfolio;

/// <summary>The name of a table, with or without its schema, that needs no quotes and so can hide nothing.</summary>
internal readonly record struct TableName
{
    private const int Longest = 50;

    private TableName(string text) => Text = text;

    public string Text { get; }

    /// <summary>The table that is filled and then takes this one's place.</summary>
    public TableName Staging => new(Text + "_staging");

    /// <summary>The name without the schema.</summary>
    public string Plain => Text[(Text.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public static TableName Of(Options options, string option, string otherwise) => Of(options.Text(option) ?? otherwise, option);

    public static TableName Of(string text, string option) =>
        text.Length <= Longest && text.Split('.') is { Length: 1 or 2 } parts && parts.All(IsPlain)
            ? new(text)
            : throw new UsageException($"{option} is '{text}'; allowed is a name of a table, with its schema if need be, of a-z, 0-9 and _, beginning with a letter, {Longest} characters at most.");

    public override string ToString() => Text;

    private static bool IsPlain(string name) => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
