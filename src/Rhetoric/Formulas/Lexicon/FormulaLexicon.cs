using System.Security.Cryptography;
using System.Text;

namespace Rhetoric.Formulas;

/// <summary>The set phrases to look for.</summary>
/// <remarks>Immutable and safe to share between threads. A form stands in one family only, so that 一个中国原则 and 一个中国政策 cannot be merged.</remarks>
public sealed class FormulaLexicon
{
    private const string DefaultResource = "Rhetoric.Formulas.Data.formulas.tsv";

    private static readonly Lazy<FormulaLexicon> Embedded = new(ReadEmbedded);

    private FormulaLexicon(string identity, IReadOnlyList<FormulaFamily> families)
    {
        Identity = identity;
        Families = families;
    }

    /// <summary>The lexicon that comes with the library: set phrases of Chinese readouts.</summary>
    public static FormulaLexicon Default => Embedded.Value;

    /// <summary>No phrases: mining alone.</summary>
    public static FormulaLexicon None { get; } = new("none", []);

    /// <summary>Names the lexicon and the hash of its content: equal identities match alike.</summary>
    public string Identity { get; }

    /// <summary>The families, in the order of the file.</summary>
    public IReadOnlyList<FormulaFamily> Families { get; }

    /// <summary>Makes a lexicon of families in memory.</summary>
    /// <param name="name">A name for <see cref="Identity"/>.</param>
    /// <param name="families">The families.</param>
    /// <exception cref="ArgumentException">A form is empty or stands in two families.</exception>
    public static FormulaLexicon Of(string name, IEnumerable<FormulaFamily> families)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        FormulaFamily[] all = [.. families];
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var content = new StringBuilder();
        foreach (var family in all)
        {
            foreach (var form in family.Forms)
            {
                if (string.IsNullOrWhiteSpace(form))
                {
                    throw new ArgumentException($"The family '{family.Canonical}' has an empty form.", nameof(families));
                }

                if (!seen.TryAdd(form, family.Canonical))
                {
                    throw new ArgumentException(
                        $"The form '{form}' stands in the families '{seen[form]}' and '{family.Canonical}'; it may stand in one.", nameof(families));
                }
            }

            content.Append(family.Category).Append('\t').AppendJoin('|', family.Forms).Append('\n');
        }

        return new FormulaLexicon($"{name}/{HashOf(content.ToString())}", all);
    }

    /// <summary>Reads a lexicon: UTF-8, tab-separated, with a heading line that names the columns.</summary>
    /// <param name="path">
    /// The file. <c>formula</c> is required; <c>variants</c> (separated by <c>|</c>), <c>category</c> and <c>gloss</c> are read where present.
    /// A file without tabs is a plain list of formulas, one a line. Lines that begin with <c>#</c> are comments.
    /// </param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static FormulaLexicon Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Of(Path.GetFileNameWithoutExtension(path), FormulaLexiconFile.Read(stream, path));
    }

    private static FormulaLexicon ReadEmbedded()
    {
        using var stream = typeof(FormulaLexicon).Assembly.GetManifestResourceStream(DefaultResource)!;
        return Of("rhetoric-zh-1", FormulaLexiconFile.Read(stream, DefaultResource));
    }

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4));
}
