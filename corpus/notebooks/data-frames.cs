// A table of this library as a data frame: Microsoft.Data.Analysis reads its CSV, Apache.Arrow takes its columns. The library depends on neither.
#:property ManagePackageVersionsCentrally=false
#:project ../../src/Rhetoric
#:package Microsoft.Data.Analysis@0.23.1
#:package Apache.Arrow@22.1.0
using Apache.Arrow;
using Microsoft.Data.Analysis;
using Rhetoric;

var phrases = ReadoutCorpus.Load("../yunlan-lanhai").CountPhrases().Top(100).ToArray();
var table = phrases.ToTable();
var csv = new StringWriter();
table.WriteCsv(csv);

var frame = DataFrame.LoadCsvFromString(csv.ToString(), dataTypes: [.. table.Columns.Select(column => column.IsNumber ? typeof(double) : typeof(string))]);
Console.WriteLine($"a data frame of {frame.Rows.Count} rows and {frame.Columns.Count} columns");

var batch = new RecordBatch.Builder()
    .Append("phrase", false, column => column.String(text => text.AppendRange(phrases.Select(phrase => phrase.Text))))
    .Append("count", false, column => column.Int64(count => count.AppendRange(phrases.Select(phrase => phrase.Count))))
    .Build();
Console.WriteLine($"a record batch of {batch.Length} rows and {batch.ColumnCount} columns");
