namespace Rhetoric.Tests.Architecture;

/// <summary>A notebook and its twin hold the same words and the same code; the twin runs on the composed readouts.</summary>
[Collection(nameof(WorkingFolder))]
public sealed class NotebookTests
{
    public static TheoryData<string> Names => ["first-look", "what-changed", "life-of-a-phrase"];

    /// <summary>With RHETORIC_GOLDEN=write the notebook is written anew from its twin.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_is_its_twin_cell_by_cell(string name)
    {
        var made = Notebook.Of(File.ReadAllText(PathOf(name, "cs")));
        if (Environment.GetEnvironmentVariable("RHETORIC_GOLDEN") == "write")
        {
            File.WriteAllText(PathOf(name, "ipynb"), made);
        }

        Assert.Equal(File.ReadAllText(PathOf(name, "ipynb")).ReplaceLineEndings("\n"), made);
    }

    [Fact]
    public void All_twins_begin_alike() =>
        Assert.Single(Names.Select(name => Notebook.Cells(File.ReadAllText(PathOf(name.Data, "cs"))).Head).Distinct());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_twin_runs_and_every_cell_of_it_prints_something(string name)
    {
        var (head, cells) = Notebook.Cells(File.ReadAllText(PathOf(name, "cs")));
        var code = string.Join('\n', head.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)));
        foreach (var (isCode, text) in cells)
        {
            code += isCode ? $"\n{text}\nConsole.WriteLine(\"\u241E\");\n" : "";
        }

        WorkingFolder.Become(desk =>
        {
            foreach (var series in new[] { "yunlan-lanhai", "yunlan-jiyuan" })
            {
                Directory.CreateDirectory(series);
                foreach (var file in Directory.EnumerateFiles(Checkout.Path("corpus", series)).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
                {
                    File.Copy(file, Path.Combine(series, Path.GetFileName(file)));
                }
            }

            Environment.CurrentDirectory = Directory.CreateDirectory("notebooks").FullName;
            var printed = ExampleProgram.Run(code);

            Assert.All(printed.TrimEnd().TrimEnd('\u241E').Split('\u241E'), cell => Assert.NotEqual("", cell.Trim()));
            Environment.CurrentDirectory = desk;
        });
    }

    private static string PathOf(string name, string extension) => Checkout.Path("corpus", "notebooks", $"{name}.{extension}");
}
