namespace TyTal.Calc.Portfolio;

/// <summary>The command line asks for something that cannot be done: exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>What was asked for is sound but could not be done: exit code 1.</summary>
internal sealed class RunFailedException(string message, Exception? inner = null) : Exception(message, inner);
