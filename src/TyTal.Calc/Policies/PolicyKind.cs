namespace TyTal.Calc.Policies;

/// <summary>The kinds of policies of the Act (vakuutus; §§ 156, 187–200, 204).</summary>
public enum PolicyKind
{
    /// <summary>The compulsory policy of an employer (§ 156).</summary>
    Compulsory,

    /// <summary>The voluntary policy of a Finnish employer for an employee who works abroad (§ 204(1)).</summary>
    WorkAbroad,

    /// <summary>The voluntary policy of an entrepreneur for working time (§§ 188–190).</summary>
    Entrepreneur,

    /// <summary>Leisure-time insurance of employees, attached to the employer's compulsory policy (§ 199).</summary>
    LeisureTime,

    /// <summary>Leisure-time insurance of an entrepreneur, attached to the entrepreneur's policy (§ 200).</summary>
    EntrepreneurLeisureTime,
}

/// <summary>What the kinds of policies have in common.</summary>
internal static class PolicyKinds
{
    /// <summary>Whether a policy stands on another one that it is attached to (§§ 199(1), 200(1)).</summary>
    internal static bool IsAttached(PolicyKind kind) => kind is PolicyKind.LeisureTime or PolicyKind.EntrepreneurLeisureTime;
}
