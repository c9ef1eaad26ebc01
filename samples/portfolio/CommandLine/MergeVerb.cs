namespace TyTal.Calc.Portfolio;

/// <summary>"merge": the parts of a run as one file, row by row in the order of the input, as one process would have written it.</summary>
internal static class MergeVerb
{
    public static int Run(string[] args)
    {
        var options = Options.Parse(args, "--in", "--out", "…");
        var input = options.ExistingFile("--in", "the portfolio of which the parts are");
        var output = options.Required("--out", "the file for the results");
        if (options.Rest.Count == 0)
        {
            throw new UsageException("The manifests are missing: the *.json files that the tasks have written.");
        }

        var manifests = ManifestCheck.InOrder([.. options.Rest.Select(Manifest.Read)], Fingerprint.Of(input));
        var folders = options.Rest.ToDictionary(path => Manifest.Read(path).Settings.Partition, path => Path.GetDirectoryName(Path.GetFullPath(path))!);
        var parts = new List<PartReader>();
        try
        {
            parts.AddRange(manifests.Select(manifest => new PartReader(folders[manifest.Settings.Partition], manifest)));
            Write(input, output, parts);
        }
        finally
        {
            parts.ForEach(part => part.Dispose());
        }

        var totals = new RunTotals();
        Array.ForEach(manifests, manifest => totals.Add(manifest.Totals));
        SummaryTable.Write($"{parts.Count} parts", "old", "new", totals);
        Console.WriteLine($"{output}: {Words.Count(totals.Rows)} rows of {parts.Count} parts");
        return 0;
    }

    /// <summary>Reads the ids of the input, and takes the row of each from the part to which its id belongs: each part keeps the order of the input.</summary>
    private static void Write(string input, string output, List<PartReader> parts)
    {
        using (var source = new CsvSource(input, Partition.Whole))
        using (var file = new StreamWriter(output + ".part"))
        {
            file.NewLine = "\n";
            file.Write(System.Text.Encoding.ASCII.GetString(ResultText.Header));
            var chunk = new Chunk(Pipeline.UsualRows);
            while (source.Fetch(chunk))
            {
                source.Parse(chunk);
                foreach (var id in chunk.Ids.AsSpan(0, chunk.Count))
                {
                    file.WriteLine(parts[Partition.Of(id, parts.Count)].Next(id));
                }
            }
        }

        parts.ForEach(part => part.CheckEnd());
        File.Move(output + ".part", output, overwrite: true);
    }
}
