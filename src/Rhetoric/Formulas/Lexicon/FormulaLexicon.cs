using System.Security.Cryptography;
using System.Text;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>The set phrases to look for.</summary>
/// <remarks>Immutable and safe to share between threads. A form stands in one family only; what a family is to stay apart from (一个中国政策 from 一个中国原则) is never merged with it.</remarks>
public sealed class FormulaLexicon
{
    private const string DefaultResource = "Rhetoric.Formulas.Data.formulas.tsv";

    private static readonly Lazy<FormulaLexicon> Embedded = new(ReadEmbedded);

    private readonly HashSet<(string Family, string Other)> _apart;

    private FormulaLexicon(string identity, IReadOnlyList<FormulaFamily> families)
    {
        Identity = identity;
        Families = families;
        _apart = [.. families.SelectMany(family => family.Apart.Select(other => (family.Canonical, other)))];
    }

    /// <summary>The lexicon that comes with the library: set phrases of Chinese readouts.</summary>
    public static FormulaLexicon Default => Embedded.Value;

    /// <summary>No phrases: mining alone.</summary>
    public static FormulaLexicon None { get; } = new("none", []);

    /// <summary>Names the lexicon and the hash of its content: equal identities match alike.</summary>
    public string Identity { get; }

    /// <summary>The families, in the order of the file.</summary>
    public IReadOnlyList<FormulaFamily> Families { get; }

    /// <summary>Whether two families must never be merged.</summary>
    /// <param name="a">The name of a family.</param>
    /// <param name="b">The name of another.</param>
    internal bool KeepsApart(string a, string b) => _apart.Contains((a, b)) || _apart.Contains((b, a));

    /// <summary>Whether two wordings differ in nothing but the names of two families that must never be merged (巩固战略互信, 巩固政治互信). O(such pairs).</summary>
    internal bool DiffersByApart(string a, string b)
    {
        foreach (var (family, other) in _apart)
        {
            if ((a.Contains(family, StringComparison.Ordinal) && a.Replace(family, other, StringComparison.Ordinal) == b)
                || (b.Contains(family, StringComparison.Ordinal) && b.Replace(family, other, StringComparison.Ordinal) == a))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a lexicon of families in memory.</summary>
    /// <param name="name">A name for <see cref="Identity"/>.</param>
    /// <param name="families">The families.</param>
    /// <exception cref="ArgumentException">A family is null, a form is empty or stands in two families, or a family is to stay apart from one that is not there.</exception>
    public static FormulaLexicon Of(string name, IEnumerable<FormulaFamily> families)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(families);
        FormulaFamily[] all = [.. families.Select(family => family ?? throw new ArgumentException("A family is null.", nameof(families)))];
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

            content.Append(family.Category).Append('\t').AppendJoin('|', family.Forms);
            if (family.Apart.Count > 0)
            {
                content.Append('\t').AppendJoin('|', family.Apart);
            }

            content.Append('\n');
        }

        foreach (var family in all)
        {
            foreach (var other in family.Apart)
            {
                if (other == family.Canonical || !seen.TryGetValue(other, out var named) || named != other)
                {
                    throw new ArgumentException($"The family '{family.Canonical}' is to stay apart from '{other}', which is no other family.", nameof(families));
                }
            }
        }

        return new FormulaLexicon($"{name}/{HashOf(content.ToString())}", all);
    }

    /// <summary>Reads a lexicon: tab-separated, with a heading line that names the columns.</summary>
    /// <param name="path">
    /// The file. <c>formula</c> is required; <c>category</c>, <c>gloss</c> and, divided by <c>|</c>, <c>variants</c>, <c>short</c> (the same in fewer words),
    /// <c>wordings</c> (the same in other words) and <c>apart</c> (families never to be merged with this one) are read where present.
    /// A file without tabs is a plain list of formulas, one a line. Lines that begin with <c>#</c> are comments.
    /// </param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="InvalidDataException">A line cannot be read, or there is no formula; the message names file, line and what is wrong.</exception>
    public static FormulaLexicon Load(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        return Of(Path.GetFileNameWithoutExtension(path), FormulaLexiconFile.Read(stream, path, encoding));
    }

    /// <summary>This lexicon with another laid over it.</summary>
    /// <param name="other">The other; a form that both have belongs to the family of this one.</param>
    /// <returns>
    /// The families of the other, then those of this lexicon without the forms that the other has; one that so loses its name is called by its next form, and one that
    /// loses all of them is gone. O(forms).
    /// </returns>
    public FormulaLexicon With(FormulaLexicon other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var taken = other.Families.SelectMany(family => family.Forms).ToHashSet(StringComparer.Ordinal);
        FormulaFamily[] left =
        [
            .. Families.Select(family => (Family: family, Forms: family.Forms.Where(form => !taken.Contains(form)).ToArray())).Where(left => left.Forms.Length > 0)
                .Select(left => left.Forms.Length == left.Family.Forms.Count ? left.Family : left.Family with
                {
                    Canonical = left.Forms[0],
                    Forms = left.Forms,
                    Shortened = [.. left.Family.Shortened.Where(form => !taken.Contains(form))],
                    Wordings = [.. left.Family.Wordings.Where(form => !taken.Contains(form))],
                }),
        ];
        var names = left.Select(family => family.Canonical).Concat(other.Families.Select(family => family.Canonical)).ToHashSet(StringComparer.Ordinal);
        return Of($"{Identity}+{other.Identity}", [.. other.Families, .. left.Select(family => family with { Apart = [.. family.Apart.Where(names.Contains)] })]);
    }

    /// <summary>This lexicon with a file laid over it: your own set phrases beside those of the library.</summary>
    /// <param name="path">The file; see <see cref="Load"/>.</param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <returns>As <see cref="With"/>.</returns>
    /// <exception cref="InvalidDataException">As <see cref="Load"/>.</exception>
    public FormulaLexicon WithFile(string path, Encoding? encoding = null) => With(Load(path, encoding));

    /// <summary>The number of families and the identity.</summary>
    public override string ToString() => $"{ResultLine.Count(Families.Count, "family", "families")}, {Identity}";

    private static FormulaLexicon ReadEmbedded()
    {
        using var stream = typeof(FormulaLexicon).Assembly.GetManifestResourceStream(DefaultResource)!;
        return Of("rhetoric-zh-2", FormulaLexiconFile.Read(stream, DefaultResource));
    }

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4));
}
