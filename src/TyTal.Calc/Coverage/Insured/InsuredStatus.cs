namespace TyTal.Calc.Coverage.Insured;

/// <summary>How a person's work is insured against work accidents and occupational diseases.</summary>
public enum InsuredStatus
{
    /// <summary>The Act treats the person as an employee: the employer's compulsory insurance covers the work (pakollinen vakuutus; §§ 2(1)(5), 3, 8, 9).</summary>
    Mandatory,

    /// <summary>No compulsory insurance, but a voluntary one can be had (vapaaehtoinen vakuutus; §§ 4, 188–190, 204).</summary>
    Voluntary,

    /// <summary>Neither: the Act does not reach the work, or not yet.</summary>
    Outside,

    /// <summary>An employee of the State: the Act applies, but no insurance is taken; the State Treasury pays from the State's funds (valtion varat; §§ 3(3), 207).</summary>
    StateFunds,
}
