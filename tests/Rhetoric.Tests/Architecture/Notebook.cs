using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rhetoric.Tests.Architecture;

/// <summary>A notebook made from its twin, a program that <c>dotnet run</c> runs: comments that stand alone are its words, the code between them its cells.</summary>
internal static class Notebook
{
    // In a notebook results show themselves; a program prints them.
    private const string Setup =
        """
        // The library, as 'dotnet build' leaves it in a copy of the repository.
        // Elsewhere write #r "nuget: Rhetoric" in the place of these three lines.
        #r "../../src/Rhetoric.Tool/bin/Debug/net10.0/DiffPlex.dll"
        #r "../../src/Rhetoric.Tool/bin/Debug/net10.0/MathNet.Numerics.dll"
        #r "../../src/Rhetoric.Tool/bin/Debug/net10.0/Rhetoric.dll"
        using System.IO;
        using Rhetoric;

        void Show(object result) => display(result);
        """;

    private static readonly JsonWriterOptions Form = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The head of a twin, which the notebook has in another form, and its cells.</summary>
    public static (string Head, IReadOnlyList<(bool IsCode, string Text)> Cells) Cells(string twin)
    {
        var lines = twin.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("// # ", StringComparison.Ordinal));
        var cells = new List<(bool IsCode, string Text)>();
        var cell = new List<string>();
        var isCode = false;
        foreach (var (line, previous) in lines.Zip(lines.Prepend("")).Skip(start))
        {
            var isWord = line.StartsWith("//", StringComparison.Ordinal);
            if (isCode ? isWord && previous.Length == 0 : !isWord && line.Length > 0)
            {
                Close();
                isCode = !isCode;
            }

            cell.Add(isCode ? line : line.Length > 3 ? line[3..] : "");
        }

        Close();
        return (string.Join('\n', lines.Take(start)), cells);

        void Close()
        {
            if (cell.Count > 0)
            {
                cells.Add((isCode, string.Join('\n', cell).Trim('\n')));
            }

            cell.Clear();
        }
    }

    /// <summary>The notebook of a twin, without outputs.</summary>
    public static string Of(string twin)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, Form))
        {
            json.WriteStartObject();
            json.WriteStartArray("cells");
            var cells = Cells(twin).Cells;
            Write(json, cells[0].IsCode, cells[0].Text);
            Write(json, true, Setup.ReplaceLineEndings("\n"));
            foreach (var (isCode, text) in cells.Skip(1))
            {
                Write(json, isCode, text);
            }

            json.WriteEndArray();
            json.WriteStartObject("metadata");
            json.WriteStartObject("kernelspec");
            json.WriteString("display_name", ".NET (C#)");
            json.WriteString("language", "C#");
            json.WriteString("name", ".net-csharp");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteNumber("nbformat", 4);
            json.WriteNumber("nbformat_minor", 4);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(file.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, bool isCode, string text)
    {
        json.WriteStartObject();
        json.WriteString("cell_type", isCode ? "code" : "markdown");
        if (isCode)
        {
            json.WriteNull("execution_count");
        }

        json.WriteStartObject("metadata");
        json.WriteEndObject();
        if (isCode)
        {
            json.WriteStartArray("outputs");
            json.WriteEndArray();
        }

        json.WriteStartArray("source");
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            json.WriteStringValue(line < lines.Length - 1 ? lines[line] + "\n" : lines[line]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
