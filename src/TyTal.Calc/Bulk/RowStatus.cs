namespace TyTal.Calc.Bulk;

/// <summary>What happened to a row: computed; not entitled, because; or invalid, because. The amounts of a row that is not computed are 0.</summary>
/// <remarks>A row with several faults has the first one in the order claim date, birth date, insurance, annual earnings, degree.
/// <see cref="RowExplanation"/> says the same in words.</remarks>
public enum RowStatus : byte
{
    /// <summary>The amounts are there.</summary>
    Computed = 0,

    /// <summary>Not entitled: the incapacity is under ten percent (§§ 56(2), 63(1)).</summary>
    UnderTenPercent = 1,

    /// <summary>Not entitled: the first anniversary of the claim date, from which a pension is paid, is later (§ 63(1)).</summary>
    BeforePension = 2,

    /// <summary>Not entitled: the days of the year are before the claim date + 29, from which the annual earnings decide the allowance (§ 59).</summary>
    BeforeAllowance = 3,

    /// <summary>Not entitled: the days of the year are the first anniversary of the claim date or later, when no allowance is paid (§ 56(1)).</summary>
    AfterAllowance = 4,

    /// <summary>Not entitled: the finding is no disability category, 0 (§ 84).</summary>
    NoCategory = 5,

    /// <summary>Invalid: the claim date is no day from 1.1.2016 to 31.12.2200.</summary>
    InvalidClaimDate = 128,

    /// <summary>Invalid: the day of birth is no day from 1.1.1900 to the claim date.</summary>
    InvalidBirthDate = 129,

    /// <summary>Invalid: the annual earnings are negative or above <see cref="Money.Euros.Largest"/>.</summary>
    InvalidAnnualEarnings = 130,

    /// <summary>Invalid: the degree is above 100 %, or, in an entrepreneur's daily allowance, not 0, 50 or 100 % (§ 197(2)).</summary>
    InvalidDegree = 131,

    /// <summary>Invalid: the number is no insurance.</summary>
    InvalidInsurance = 132,

    /// <summary>Invalid: a statutory figure that the row needs is not known for its year.</summary>
    MissingFigure = 133,

    /// <summary>Invalid: the daily amount is negative or above <see cref="Money.Euros.Largest"/>.</summary>
    InvalidPerDay = 134,

    /// <summary>Invalid: the category is above 20.</summary>
    InvalidCategory = 135,
}

/// <summary>Groups of statuses.</summary>
public static class RowStatuses
{
    /// <summary>Whether the row has a fault.</summary>
    /// <param name="status">The status of the row.</param>
    public static bool IsInvalid(this RowStatus status) => status >= RowStatus.InvalidClaimDate;

    /// <summary>Whether the row is in order, but nothing is paid.</summary>
    /// <param name="status">The status of the row.</param>
    public static bool IsNotEntitled(this RowStatus status) => status != RowStatus.Computed && !status.IsInvalid();
}
