using TyTal.Calc.Bulk;
using TyTal.Calc.Money;

namespace TyTal.Calc.Portfolio;

/// <summary>A result row as text: the same from a file, from a database and from the parts of a cluster's run.</summary>
internal static class ResultText
{
    public static ReadOnlySpan<byte> Header => "id,old_monthly,new_monthly,difference,cause,status\n"u8;

    public static void Append(ByteText text, long id, Money<PerMonth> old, Money<PerMonth> @new, Money<PerMonth> difference, ChangeCause causes, RowStatus status)
    {
        text.Append(id);
        text.Append((byte)',');
        text.AppendHundredths(old.Cents);
        text.Append((byte)',');
        text.AppendHundredths(@new.Cents);
        text.Append((byte)',');
        text.AppendHundredths(difference.Cents);
        text.Append((byte)',');
        text.Append(FieldNames.Of(causes));
        text.Append((byte)',');
        text.Append(FieldNames.Of(status));
        text.Append((byte)'\n');
    }

    /// <summary>The rows of a chunk.</summary>
    public static void Append(ByteText text, Chunk chunk)
    {
        for (var row = 0; row < chunk.Count; row++)
        {
            Append(text, chunk.Ids[row], chunk.Old[row], chunk.New[row], chunk.Difference[row], chunk.Causes[row], chunk.Statuses[row]);
        }
    }
}
