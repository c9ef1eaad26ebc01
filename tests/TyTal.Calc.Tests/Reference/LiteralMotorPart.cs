namespace TyTal.Calc.Tests.Reference;

/// <summary>Money of the motor-liability rehabilitation act: what it is for, who gets it and who bears it.</summary>
internal sealed record LiteralMotorPart
{
    /// <summary>The days and the outcome, or the place of the cost.</summary>
    public required string For { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>Whether act 626/1991 gives it, and not the Motor Liability Insurance Act for the actual loss.</summary>
    public required bool IsOfTheAct { get; init; }

    /// <summary>The injured person first.</summary>
    public required IReadOnlyList<(string Name, decimal Amount)> Receivers { get; init; }

    public required IReadOnlyList<(string Name, decimal Amount)> Insurers { get; init; }

    /// <summary>§ 10: the claims, at most the amount, and the rest to the injured person; § 13: the percentages.</summary>
    internal static LiteralMotorPart Divide(string what, decimal amount, IEnumerable<(string Name, decimal Amount)> demands, IReadOnlyList<(string Name, decimal Percent)> insurers)
    {
        List<(string Name, decimal Amount)> moved = [.. demands];
        decimal[] parts = LiteralWaterfall.Share(amount, [.. moved.Select(demand => demand.Amount)]);
        decimal[] borne = insurers.Count == 0 ? [] : LiteralWaterfall.InProportion(amount, [.. insurers.Select(insurer => insurer.Percent)]);
        return new()
        {
            For = what,
            Amount = amount,
            IsOfTheAct = true,
            Receivers = [("InjuredPerson", amount - parts.Sum()), .. moved.Select((demand, i) => (demand.Name, parts[i]))],
            Insurers = [.. insurers.Select((insurer, i) => (insurer.Name, borne[i]))],
        };
    }
}
