using Npgsql;

namespace TyTal.Calc.Portfolio;

/// <summary>Writes a table anew by binary COPY: into a staging table that takes the place of the target at the end, all in one transaction.</summary>
internal sealed class TableSink : IResultSink
{
    private readonly Database _database;
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly NpgsqlBinaryImporter _rows;
    private readonly TableName _target;
    private readonly Action<NpgsqlBinaryImporter, Chunk, int> _write;
    private long _row;

    /// <summary>Begins the transaction and the copy.</summary>
    /// <param name="database">The database.</param>
    /// <param name="target">The table that is replaced, or made when there is none.</param>
    /// <param name="columns">The columns beside "row", each with its type.</param>
    /// <param name="write">Writes the columns of a chunk's row.</param>
    public TableSink(Database database, TableName target, string columns, Action<NpgsqlBinaryImporter, Chunk, int> write)
    {
        (_database, _target, _write, _connection) = (database, target, write, database.Open());
        _transaction = _connection.BeginTransaction();
        Execute($"CREATE TABLE {target.Staging} (row bigint NOT NULL, {columns})");
        _rows = _connection.BeginBinaryImport($"COPY {target.Staging} FROM STDIN (FORMAT BINARY)");
    }

    public void Format(Chunk chunk)
    {
    }

    public void Write(Chunk chunk)
    {
        for (var row = 0; row < chunk.Count; row++)
        {
            _rows.StartRow();
            _rows.Write(++_row);
            _write(_rows, chunk, row);
        }
    }

    /// <summary>Nothing is visible to others before the end.</summary>
    public void Commit(long inputPosition)
    {
    }

    public void Complete()
    {
        _rows.Complete();
        _rows.Dispose();
        Execute($"ALTER TABLE {_target.Staging} ADD PRIMARY KEY (row)");
        Execute($"DROP TABLE IF EXISTS {_target}");
        Execute($"ALTER TABLE {_target.Staging} RENAME TO {_target.Plain}");
        _database.IsCommitting = true;
        _transaction.Commit();
        _database.IsCommitting = false;
    }

    /// <summary>Nothing: the database closes the connection, and what was not committed is gone with it.</summary>
    public void Dispose()
    {
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection, _transaction);
        command.ExecuteNonQuery();
    }
}
