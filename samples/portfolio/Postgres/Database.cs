using Npgsql;

namespace TyTal.Calc.Portfolio;

/// <summary>A PostgreSQL database: one connection reads while the other writes, in one transaction, so that a target is either wholly new or as it was.</summary>
internal sealed class Database : IDisposable
{
    private readonly string _connection;
    private readonly List<NpgsqlConnection> _open = [];

    public Database(string connection)
    {
        try
        {
            // Without a pool: a connection that is closed is gone, and so is its transaction.
            _connection = new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;
        }
        catch (ArgumentException error)
        {
            throw new UsageException($"--postgres: {error.Message}");
        }
    }

    /// <summary>Whether the end of the transaction is on its way: then nobody knows on which side of it a failure was.</summary>
    public bool IsCommitting { get; set; }

    public NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(_connection);
        _open.Add(connection);
        connection.Open();
        return connection;
    }

    /// <summary>Does some work; when the database goes away or refuses, says how far it came and that the target is as it was.</summary>
    /// <param name="target">The table that the work replaces.</param>
    /// <param name="totals">What has been added up so far.</param>
    /// <param name="work">The work.</param>
    public int Guarded(TableName target, RunTotals totals, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is NpgsqlException or IOException or InvalidOperationException or ObjectDisposedException)
        {
            var reason = error is PostgresException { MessageText: var text } ? text : error.GetBaseException().Message.TrimEnd('.');
            throw new RunFailedException($"The database failed after {Words.Count(totals.Rows)} rows: {reason}. " + (IsCommitting
                ? $"That was at the very end: look whether the table {target} is wholly new or as it was."
                : $"The table {target} is as it was; run again when the database is back."), error);
        }
    }

    public void Dispose()
    {
        foreach (var connection in _open)
        {
            connection.Dispose();
        }
    }
}
