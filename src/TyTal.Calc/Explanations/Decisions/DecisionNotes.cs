namespace TyTal.Calc.Explanations.Decisions;

/// <summary>What a caller writes on a decision attachment. Plain text: nothing in it becomes markup. What is null or blank is left out.</summary>
public sealed record DecisionNotes : ValueRecord
{
    /// <summary>The name of the person whom the decision concerns.</summary>
    public string? Person { get; init; }

    /// <summary>The reference of the claim.</summary>
    public string? Reference { get; init; }

    /// <summary>The handler's note.</summary>
    public string? Note { get; init; }

    /// <summary>The notes as facts.</summary>
    internal IEnumerable<Documents.Fact> Facts(Voice voice) =>
    [
        new(voice.Say("Concerns", "Koskee", "Gäller"), OneLine(Person)),
        new(voice.Say("Reference", "Viite", "Referens"), OneLine(Reference)),
        new(voice.Say("Note", "Huomautus", "Anmärkning"), OneLine(Note)),
    ];

    private static string OneLine(string? text) => Pictures.PictureWords.OneLine(text ?? "");
}
