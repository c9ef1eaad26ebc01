namespace TyTal.Calc.Tests.Reference;

/// <summary>The insurance that pays: compulsory, leisure time of employees (§ 199), an entrepreneur's working time (§ 188).</summary>
internal enum LiteralInsurance
{
    Compulsory,
    LeisureTime,
    Entrepreneur,

    /// <summary>Leisure time of an entrepreneur (§ 200).</summary>
    EntrepreneurLeisureTime,

    /// <summary>Work abroad (§ 204).</summary>
    WorkAbroad,
}
