using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rhetoric.Formulas;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Finds all forms of a lexicon in one pass over the raw characters.</summary>
/// <remarks>
/// <para>
/// Idea. Most places of a text begin no form, which as many characters tell as the shortest form has, four at the most; from the others a
/// walk goes down the trie of the forms. A large lexicon does not fit into the cache, and a step must wait for the one before it; so all
/// walks of a block go one step together, and each announces what its next step reads. Nothing branches on whether a form ends.
/// </para>
/// <para>
/// Cost: building O(total length of the forms) but for the search of free places; matching O(n · length to which the text agrees with a form
/// from each place), which in running text is a few characters, and in a text of one repeated sign the longest form of that sign.
/// </para>
/// </remarks>
public sealed unsafe class FormulaMatcher
{
    private const int BlockLength = 512;
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static List<FormulaHit>? t_hits;

    private readonly FormulaForm[] _forms;
    private readonly PhraseTrie _trie;
    private readonly FormBeginnings _beginnings;
    private readonly bool _hasLatinEdges;

    /// <summary>Compiles a lexicon. O(total length of its forms).</summary>
    /// <param name="lexicon">The set phrases.</param>
    public FormulaMatcher(FormulaLexicon lexicon)
        : this((lexicon ?? throw new ArgumentNullException(nameof(lexicon))).Families)
    {
    }

    /// <summary>Compiles families. No form may stand in two of them.</summary>
    internal FormulaMatcher(IReadOnlyList<FormulaFamily> families)
    {
        _forms = [.. families.SelectMany(family => family.Forms, static (family, form) => new FormulaForm { Family = family, Text = form })];
        string[] texts = [.. _forms.Select(form => form.Text)];
        _trie = new PhraseTrie(texts);
        _beginnings = FormBeginnings.Of(texts, _trie);
        _hasLatinEdges = Array.Exists(_forms, form => char.IsAsciiLetterOrDigit(form.Text[0]) || char.IsAsciiLetterOrDigit(form.Text[^1]));
    }

    /// <summary>The forms, as numbered by <see cref="FormulaHit.Form"/>.</summary>
    public IReadOnlyList<FormulaForm> Forms => _forms;

    /// <summary>All matches by start, longer first, covered ones included and marked.</summary>
    /// <remarks>
    /// O(n · length to which the text agrees with a form from each place + matches) time, and 24 bytes a match. <see cref="Find"/> takes half
    /// the time and allocates nothing.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <returns>The matches. A form that begins or ends with an ASCII letter or digit matches whole words only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<FormulaMatch> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hits = t_hits ?? new List<FormulaHit>();
        t_hits = null;
        Find(text, hits);
        IReadOnlyList<FormulaMatch> matches = hits.Count == 0 ? [] : WithParents(CollectionsMarshal.AsSpan(hits));
        if (hits.Capacity <= MostKept)
        {
            hits.Clear();
            t_hits = hits;
        }

        return matches;
    }

    /// <summary>Finds all matches without making objects of them; nothing is allocated once the list is long enough.</summary>
    /// <remarks>O(n · length to which the text agrees with a form from each place + matches) time.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="hits">
    /// Receives the matches behind what it holds, by start, longer first, covered ones included. A form that begins or ends with an ASCII
    /// letter or digit matches whole words only.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> is null.</exception>
    public void Find(ReadOnlySpan<char> text, List<FormulaHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var places = _beginnings.Length == 0 ? 0 : text.Length - _beginnings.Length + 1;
        if (places <= 0)
        {
            return;
        }

        var walks = stackalloc FormWalk[BlockLength];
        Span<int> counts = stackalloc int[BlockLength];
        var found = new FoundForms();
        fixed (char* first = text)
        {
            for (var from = 0; from < places; from += BlockLength)
            {
                var count = _beginnings.FindIn(first, text.Length, from, Math.Min(from + BlockLength, places), walks);
                for (var depth = _beginnings.Length; count > 0; depth++)
                {
                    count = Step(first, text.Length, depth, walks, count, ref found);
                }

                if (_hasLatinEdges)
                {
                    found.KeepWhole(text);
                }

                if (found.Count > 0)
                {
                    found.MoveTo(from, counts, _trie.PhraseOf, hits);
                }
            }
        }

        found.Return();
    }

    // All walks have gone as deep; those that can go on are moved to the front.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Step(char* text, int length, int depth, FormWalk* walks, int count, ref FoundForms found)
    {
        fixed (FormulaHit* room = found.Room(count))
        fixed (PhraseNode* nodes = _trie.Nodes)
        fixed (ushort* codes = _trie.Codes)
        {
            var next = room;
            var going = 0;
            for (var number = 0; number < count; number++)
            {
                var walk = walks[number];
                ref readonly var node = ref nodes[walk.State];
                var end = walk.Start + depth;
                var isThere = IsZero(node.Code ^ walk.Code);
                *next = new FormulaHit(new TextSpan(walk.Start, end), walk.State);
                next += isThere & node.Ends;

                // Behind the text there is nothing to read: the last character again, and the walk is over.
                int code = codes[text[end - (int)((uint)(length - 1 - end) >> 31)]];
                var child = node.Base + code;
                walks[going] = new FormWalk { Start = walk.Start, State = child, Code = code };
                going += isThere & ~(node.Base >> 31) & ((end - length) >> 31);
                CacheLine.Announce(nodes + child);
            }

            found.Take((int)(next - room));
            return going;
        }
    }

    // One or zero, without a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsZero(int value) => (int)(((uint)value - 1 & ~(uint)value) >> 31);

    private FormulaMatch[] WithParents(ReadOnlySpan<FormulaHit> hits)
    {
        var matches = GC.AllocateUninitializedArray<FormulaMatch>(hits.Length);
        var covering = new CoveringSpans();
        for (var number = 0; number < matches.Length; number++)
        {
            var (span, form) = hits[number];
            matches[number] = new FormulaMatch(_forms[form], span, covering.Cover(span));
        }

        return matches;
    }
}
