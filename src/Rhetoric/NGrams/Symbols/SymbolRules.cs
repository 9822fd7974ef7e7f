using System.Security.Cryptography;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>What makes two characters or words the same symbol, and which of them are stop words.</summary>
internal sealed class SymbolRules
{
    private readonly HashSet<string> _stopWords;

    /// <summary>Fixes the rules.</summary>
    /// <param name="folding">Which differences are not seen.</param>
    /// <param name="stopWords">The stop words, as they stand in a text; they are folded too.</param>
    /// <param name="stopWordRule">What they do.</param>
    /// <param name="form">The form in which the texts are read.</param>
    public SymbolRules(PhraseFolding folding, IEnumerable<string> stopWords, StopWordRule stopWordRule, TextForm form = TextForm.Folded)
    {
        Folding = folding;
        StopWordRule = stopWordRule;
        _stopWords = new HashSet<string>(stopWords.Select(word => Fold(FoldedText.OfWords(word, form))), StringComparer.Ordinal);
    }

    /// <summary>Every character is itself, and there are no stop words.</summary>
    public static SymbolRules None { get; } = new(PhraseFolding.None, [], StopWordRule.AtEdges);

    public PhraseFolding Folding { get; }

    public StopWordRule StopWordRule { get; }

    /// <summary>Names the folding: none, case, width or case+width.</summary>
    public static string NameOf(PhraseFolding folding) => folding switch
    {
        PhraseFolding.None => "none",
        PhraseFolding.Case => "case",
        PhraseFolding.Width => "width",
        _ => "case+width",
    };

    /// <summary>Names the rule and the list by a hash of its sorted words; null where there is none.</summary>
    public string? StopWordsIdentity
    {
        get
        {
            if (_stopWords.Count == 0)
            {
                return null;
            }

            var hash = SHA256.HashData(Encoding.Unicode.GetBytes(string.Join('\n', _stopWords.Order(StringComparer.Ordinal))));
            return $"{(StopWordRule == StopWordRule.Anywhere ? "anywhere" : "edges")} sha256-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
        }
    }

    public static SymbolRules Of(PhraseOptions options, TextForm form = TextForm.Folded) => new(options.Folding, options.StopWords, options.StopWordRule, form);

    /// <summary>Whether a folded symbol is a stop word.</summary>
    public bool IsStopWord(string symbol) => _stopWords.Contains(symbol);

    /// <summary>The character that stands for all that are not told apart from it: always one UTF-16 unit for one, so offsets stay.</summary>
    public char Fold(char c)
    {
        c = (Folding & PhraseFolding.Width) != 0 ? Common(c) : c;
        return (Folding & PhraseFolding.Case) != 0 ? char.ToLowerInvariant(c) : c;
    }

    /// <summary>What a segmenter cuts: with <see cref="PhraseFolding.Width"/> the text in common forms, so that Ｇ２０ is one word as G20 is; as long as the text.</summary>
    /// <param name="text">The text.</param>
    public ReadOnlySpan<char> ToCut(ReadOnlySpan<char> text)
    {
        if ((Folding & PhraseFolding.Width) == 0 || !text.ContainsAnyInRange('\uFF01', '\uFF5E'))
        {
            return text;
        }

        var common = new char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            common[at] = Common(text[at]);
        }

        return common;
    }

    // Full-width signs are the ASCII ones moved by a fixed distance.
    private static char Common(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;

    /// <summary>Folds every character of a text.</summary>
    public string Fold(string text) => Folding == PhraseFolding.None ? text : string.Create(text.Length, (this, text), static (folded, state) => state.Item1.Fold(state.text, folded));

    /// <summary>Folds every character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives as many characters.</param>
    public void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var at = 0; at < text.Length; at++)
        {
            // Simple case mapping keeps a surrogate pair a pair.
            if ((Folding & PhraseFolding.Case) != 0 && Rune.DecodeFromUtf16(text[at..], out var rune, out var units) == System.Buffers.OperationStatus.Done && units == 2)
            {
                Rune.ToLowerInvariant(rune).EncodeToUtf16(folded[at..]);
                at++;
            }
            else
            {
                folded[at] = Fold(text[at]);
            }
        }
    }
}
