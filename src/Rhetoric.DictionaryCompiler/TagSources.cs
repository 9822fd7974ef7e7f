using System.Globalization;
using Rhetoric.Segmentation;

namespace Rhetoric.DictionaryCompiler;

/// <summary>What is known of a character.</summary>
/// <param name="Possible">The states it was seen in; empty if that is not known.</param>
/// <param name="Emissions">Logarithms of the emission probabilities by state.</param>
internal sealed record CharacterStates(IReadOnlySet<string> Possible, IReadOnlyDictionary<string, double> Emissions);

/// <summary>The figures of the model of parts of speech, as they stand in the reviewable text files.</summary>
/// <param name="Start">Logarithm of the probability to begin, by state.</param>
/// <param name="Transitions">Logarithms of the transition probabilities, by source and target.</param>
/// <param name="Characters">What is known of the characters.</param>
internal sealed record TagSources(
    IReadOnlyDictionary<string, double> Start,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Transitions,
    IReadOnlyDictionary<char, CharacterStates> Characters)
{
    public static TagSources Read(string folder)
    {
        var start = new Dictionary<string, double>(StringComparer.Ordinal);
        var transitions = new Dictionary<string, IReadOnlyDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (name, begin, next) in Rows(folder, "tag-states.tsv"))
        {
            start.Add(name, begin.Length == 0 ? ModelFormat.Impossible : Number(begin));
            transitions.Add(name, Figures(next).ToDictionary(figure => figure.State, figure => figure.Value, StringComparer.Ordinal));
        }

        var characters = new Dictionary<char, CharacterStates>();
        foreach (var (name, possible, emissions) in Rows(folder, "tag-emissions.tsv"))
        {
            // A figure after an exclamation mark is of a state that the character is never tried in.
            var figures = Figures(emissions).ToArray();
            var tried = figures.Where(figure => figure.State[0] != '!').Select(figure => figure.State);
            characters.Add(name.Single(), new CharacterStates(
                tried.Concat(possible.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal),
                figures.ToDictionary(figure => figure.State.TrimStart('!'), figure => figure.Value, StringComparer.Ordinal)));
        }

        return new TagSources(start, transitions, characters);
    }

    private static IEnumerable<(string First, string Second, string Third)> Rows(string folder, string file)
    {
        foreach (var (line, number) in SourceFiles.Lines(File.ReadAllBytes(Path.Combine(folder, file))).Skip(1))
        {
            var fields = line.Split('\t');
            yield return fields.Length == 3
                ? (fields[0], fields[1], fields[2])
                : throw new InvalidDataException($"{file}({number}): expected three fields, found '{line}'.");
        }
    }

    private static IEnumerable<(string State, double Value)> Figures(string field) =>
        field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => figure.Split('=')).Select(pair => (pair[0], Number(pair[1])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
