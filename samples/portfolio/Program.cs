using Npgsql;
using TyTal.Calc.Portfolio;

const int Done = 0;
const int Failed = 1;
const int Wrong = 2;

try
{
    return args switch
    {
        [] => Refuse(Usage.Text, Wrong),
        ["--help" or "-h" or "help", ..] => Help(),
        [_, .. var rest] when rest.Contains("--help") => Help(),
        ["generate", .. var rest] => GenerateVerb.Run(rest),
        ["run", .. var rest] => RunVerb.Run(rest),
        ["what-if", .. var rest] => WhatIfVerb.Run(rest),
        ["cash-flow", .. var rest] => CashFlowVerb.Run(rest),
        ["allowances", .. var rest] => AllowancesVerb.Run(rest),
        ["merge", .. var rest] => MergeVerb.Run(rest),
        ["load", .. var rest] => DatabaseVerbs.Load(rest),
        ["export", .. var rest] => DatabaseVerbs.Export(rest),
        [var verb, ..] => Refuse($"'{verb}' is not known; allowed are generate, run, what-if, cash-flow, allowances, merge, load and export. See --help.", Wrong),
    };
}
catch (UsageException error)
{
    return Refuse(error.Message, Wrong);
}
catch (Exception error) when (error is RunFailedException or IOException or UnauthorizedAccessException or NpgsqlException)
{
    return Refuse(error.Message, Failed);
}

static int Help()
{
    Console.WriteLine(Usage.Text);
    return Done;
}

static int Refuse(string message, int code)
{
    Console.Error.WriteLine(message);
    return code;
}
