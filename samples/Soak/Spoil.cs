namespace TyTal.Calc.Soak;

/// <summary>What goes wrong in a case on purpose, to see that the soak finds it.</summary>
internal enum Spoil
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The result is another one.</summary>
    Result,

    /// <summary>The case cannot be made.</summary>
    Making,

    /// <summary>The result is another one, and the case cannot be written.</summary>
    Writing,

    /// <summary>The case never ends.</summary>
    Hang,
}
