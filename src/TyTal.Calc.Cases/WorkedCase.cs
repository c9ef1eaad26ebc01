using System.Runtime.InteropServices;
using System.Text.Json;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases;

/// <summary>One worked example as it stands in a case file. Its parts are checked when it is run, so that a bad case does not hide the others.</summary>
/// <remarks>Two cases are equal when they stand at the same place and are written alike, letter for letter: then they come to equal outcomes, for an error repeats what is written.</remarks>
public sealed record WorkedCase
{
    private readonly JsonElement _element;

    internal WorkedCase(int position, JsonElement element)
    {
        Position = position;
        _element = element;
        Id = Text("id") ?? $"(case {position})";
    }

    /// <summary>Where the case stands in its file, counted from 1.</summary>
    public int Position { get; }

    /// <summary>The unique name; "(case N)" when the case has none.</summary>
    public string Id { get; }

    /// <summary>Whether the case states an id.</summary>
    public bool HasId => Text("id") is not null;

    /// <summary>The place of an earlier case with the same id, e.g. "case 2"; null when there is none. Such a case fails, though its figures are compared as well.</summary>
    /// <remarks><see cref="CaseFile"/> knows the cases of one file; a program that reads several files states the place in another file here.</remarks>
    public string? SameIdAs { get; init; }

    /// <summary>What the case shows, in one line; empty when not stated.</summary>
    public string Title => Text("title") ?? "";

    /// <summary>What is computed, e.g. "claim"; empty when not stated.</summary>
    public string Kind => Text("kind") ?? "";

    /// <summary>Whether another case stands at the same place, is written alike, letter for letter, and has the same id as the same earlier case.</summary>
    /// <param name="other">The other case.</param>
    public bool Equals(WorkedCase? other) => other is not null && Position == other.Position && Id == other.Id && SameIdAs == other.SameIdAs
        && JsonMarshal.GetRawUtf8Value(_element).SequenceEqual(JsonMarshal.GetRawUtf8Value(other._element));

    /// <summary>A hash of the place and the ids: what is written is compared only where these agree.</summary>
    public override int GetHashCode() => HashCode.Combine(Position, Id, SameIdAs);

    /// <summary>The id and the title.</summary>
    public override string ToString() => Title.Length == 0 ? Id : $"{Id}: {Title}";

    /// <summary>The fragment of the error that the case expects; null when it expects a result.</summary>
    internal string? ExpectedError =>
        _element.TryGetProperty("expect", out var expect) && expect.ValueKind == JsonValueKind.Object
        && expect.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.String && error.GetString() is { Length: > 0 } fragment
            ? fragment
            : null;

    /// <summary>The parts of the case, checked for unknown and missing fields.</summary>
    internal CaseParts Parts()
    {
        var fields = new JsonFacts(_element, "$");
        var parts = new CaseParts(
            fields.Text("id"), fields.Text("kind"), fields.Object("facts"), fields.Element("expect"), Parameters(fields));
        CheckExpect(parts.Expect);
        fields.TextOrNull("title");
        fields.TextOrNull("source");
        fields.NoOthers();
        return parts;
    }

    /// <summary>The figures in force, with what the case supplies, supposes and projects, in this order.</summary>
    private static StatutoryParameters Parameters(JsonFacts fields)
    {
        var supplied = SuppliedFigures.Read(fields.ObjectOrNull("supplied"), Known(fields));
        var supposed = HypotheticalFigures.Read(supplied, fields.ObjectOrNull("hypothetical"));
        return HypotheticalFigures.Project(supposed, fields.ObjectOrNull("projected"));
    }

    /// <summary>The parts of the case, which must be of a kind.</summary>
    internal CaseParts PartsOf(string kind)
    {
        var parts = Parts();
        return parts.Kind == kind ? parts : throw new CaseFormatException("$.kind", $"'{parts.Kind}' is not '{kind}'");
    }

    /// <summary>The enacted and announced figures; those through a year only, when the case says so.</summary>
    private static StatutoryParameters Known(JsonFacts fields) =>
        fields.Has("knownThrough") ? fields.MakeWhole("knownThrough", StatutoryParameters.Enacted.Through) : StatutoryParameters.Enacted;

    /// <summary>An expected error stands alone and says something.</summary>
    private static void CheckExpect(JsonElement expect)
    {
        var fields = new JsonFacts(expect, "$.expect");
        if (fields.Names.Contains("error", StringComparer.Ordinal))
        {
            var fragment = fields.Text("error");
            fields.NoOthers();
            if (fragment.Length == 0)
            {
                throw new CaseFormatException("$.expect.error", "a fragment of the message is needed");
            }
        }
    }

    private string? Text(string name) =>
        _element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}

/// <summary>The parts of a case.</summary>
internal sealed record CaseParts(string Id, string Kind, JsonFacts Facts, JsonElement Expect, StatutoryParameters Parameters);
