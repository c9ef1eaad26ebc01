namespace TyTal.Calc.Tests.Reference;

/// <summary>Days after the vocational training, with the earnings per year that they bring (§ 92).</summary>
internal sealed record LiteralAfterTraining
{
    public required DateOnly TrainingEnded { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required decimal EarningsPerYear { get; init; }

    /// <summary>§ 92.1: at most the six months after the training.</summary>
    internal DateOnly LastDay => LiteralDates.Earlier(To, LiteralDates.LastOfMonths(TrainingEnded.AddDays(1), 6));

    internal bool Covers(DateOnly day) => day >= From && day <= LastDay;
}
