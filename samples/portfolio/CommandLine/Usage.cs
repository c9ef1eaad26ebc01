namespace TyTal.Calc.Portfolio;

/// <summary>What the command line says of itself.</summary>
internal static class Usage
{
    public const string Text = """
        Recalculates a portfolio of workers' compensation pensions: every claim at once, to the cent of the single-claim path.

        portfolio generate --out FILE [--rows N] [--seed S] [--faults]
            writes a made-up national portfolio as CSV: 20 000 pensions in payment unless --rows says otherwise.
        portfolio generate --out FILE --events 2024 [--rows N] [--seed S]
        portfolio allowances --in FILE --out FILE [--year YEAR]
            a year's made-up claim events, 110 000 unless --rows says otherwise; and the daily allowances that they get in a year from their annual earnings.
        portfolio run --in FILE --out FILE [--year YEAR] [--partition i/n] [--fresh]
            January's run: the old and the new monthly pension of every row, the difference and its cause.
            Interrupted, the same command goes on where it stopped; --fresh starts again.
        portfolio run --postgres CONNECTION [--table pensions] [--target pension_results] [--year YEAR]
            the same out of one table and into another, which is exchanged as a whole at the end.
        portfolio run --in FILE --explain ID [--year YEAR]
            one row in words, with the sections of the Act.
        portfolio what-if --in FILE [--index 2025=3150] [--percent-until 80] [--percent-from 70] [--age 67] [--against 2027=3200] [--year YEAR]
            the run with another earnings-related pension index, also of years in which one is enacted, or under a reform of the percentages
            (85 % until 65, then 70 %), against what is known: who gains, who loses, and that it is hypothetical.
        portfolio cash-flow --in FILE --until 2060 [--growth 1.5] [--year YEAR]
            what is paid in each year to the projected end of each pension; the index grows by that many percent a year.
        portfolio merge --in FILE --out FILE MANIFEST…
            puts the parts of a partitioned run together in the order of the input, after checking them.
        portfolio load --postgres CONNECTION --in FILE [--table pensions]
        portfolio export --postgres CONNECTION --out FILE [--target pension_results]
            a portfolio into a table, and results out of one, as CSV.

        For every run: --year is the newest whose figures are known, unless another is given; --index YEAR=POINTS supplies an index that is not
        enacted (may be given several times), --known-through YEAR leaves out the figures of later years, so that another index can be supposed; --pictures FOLDER draws
        who gains and loses (and with run --until YEAR the cash flow), --cores N and --chunk ROWS say how much is worked on at once.
        --partition: i from 0 to n - 1; auto/n takes i from SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX or AZ_BATCH_TASK_ID, auto both from Slurm.

        Exit code: 0 done, 1 it could not be done, 2 the command line is wrong, 130 interrupted (the journal is kept).
        """;
}
