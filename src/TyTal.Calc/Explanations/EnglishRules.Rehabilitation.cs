namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>The costs of vocational rehabilitation (§§ 89, 90, 98; decree 1467/2015).</summary>
    private static (string Id, string Title, string? Formula)[] Rehabilitation =>
    [
        ("given.measureCost", "Cost of the measure", null),
        ("given.travel", "Necessary journeys", null),
        ("given.lodging", "Necessary nights on journeys", null),
        ("given.trainingFrom", "First day of the training", null),
        ("given.trainingTo", "Last day of the training", null),
        ("given.studyFees", "Compulsory fees of the studies", null),
        ("given.studyEquipment", "Special equipment of the studies", null),
        ("given.halfDayAllowance", "Tax-free half-day allowance of the year", null),
        ("given.stayDays", "Calendar days at the place of study in the year", null),
        ("given.stayFrom", "First day at the place of study", null),
        ("given.stayTo", "Last day at the place of study", null),
        ("given.extraLodging", "Lodging of the temporary stay", null),
        ("given.fare", "Journey between home and the place of study, one way", null),
        ("given.dailyTravel", "Daily travel at the place of study", null),
        ("given.costInFinland", "Compensation of the measure if it were in Finland", null),
        ("given.paidAbroad", "Got abroad for the same costs", null),
        ("rehabilitation.cost", "Reasonable cost of the measure", "{0}"),
        ("rehabilitation.grant", "Grant", "{0}"),
        ("rehabilitation.loan", "Interest-free loan", "{0}"),
        ("rehabilitation.travel", "Journeys", "{0}"),
        ("rehabilitation.lodging", "Nights on journeys", "{0}"),
        ("rehabilitation.costsOfMeasure", "Costs of the measure", Sum),
        ("rehabilitation.costsOfPlan", "Costs of the plan", Sum),
        ("studyCosts.noLumpSum", "Lump sum of studies a year, training of up to six months", "{0} – {1}"),
        ("studyCosts.overSixMonths", "Lump sum of studies a year, training of over six and up to twelve months", "{0} – {1}"),
        ("studyCosts.overTwelveMonths", "Lump sum of studies a year, training of over twelve months", "{0} – {1}"),
        ("studyCosts.yearsBegun", "Years that begin in the training", "{0} – {1}"),
        ("studyCosts.lumpSum", "Lump sums of studies", "{0} × {1}"),
        ("studyCosts.fees", "Compulsory fees", "{0}"),
        ("studyCosts.equipment", "Special equipment", "{0}, at most 500.00 €"),
        ("twoHomes.allowance", "Half-day allowances for two homes", "{0} × {1}"),
        ("twoHomes.freeHousing", "No half-day allowance with free housing", "{0}"),
        ("twoHomes.extraLodging", "Lodging", "{0}"),
        ("homeJourneys.startAndEnd", "Journeys one way at the start and the end", "{0} – {1}"),
        ("homeJourneys.monthly", "Return journeys once a month, at most", "{0} – {1}"),
        ("homeJourneys.weekly", "Return journeys once a week with a child under 18, at most", "{0} – {1}"),
        ("homeJourneys.cost", "Journeys home, at most", "{0} × ({1} + 2 × ({2} + {3}))"),
        ("homeJourneys.dailyTravel", "Daily travel", "{0}"),
        ("abroad.costs", "Compensated of the costs abroad", "the smaller of {0} and {1}, less {2}, not below 0"),
        ("abroad.nothing", "Nothing in a third state without a special reason", "none of {0}"),
    ];
}
