using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rhetoric.Segmentation;

namespace Rhetoric.Formulas;

/// <summary>Finds all forms of a lexicon in one pass over the raw characters.</summary>
/// <remarks>
/// <para>
/// Idea. The forms make a trie, whose transitions stand in a double array: the child of <c>s</c> by code <c>c</c> is at <c>base[s] + c</c>
/// if its check says so. Most places of a text begin no form, which their first four characters tell; from the others a walk goes down the
/// trie. A large lexicon does not fit into the cache, and a step must wait for the one before it; so all walks of a block go one step
/// together, and each announces what its next step reads. Nothing branches on whether a form ends.
/// </para>
/// <para>Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 1989.</para>
/// <para>
/// Cost: building O(total length of the forms) but for the search of free places; matching O(n · length to which the text agrees with a form
/// from each place), which in running text is a few characters, and in a text of one repeated sign the longest form of that sign.
/// </para>
/// <para>Invariant: state 0 is the root; code 0 stands for every character that no form holds.</para>
/// </remarks>
public sealed unsafe class FormulaMatcher
{
    private const int BlockLength = 512;
    private const int AnnouncedAhead = 8;

    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly List<(FormulaFamily Family, string Form)> _forms = [];
    private readonly Node[] _nodes;
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
        foreach (var family in families)
        {
            _forms.AddRange(family.Forms.Select(form => (family, form)));
        }

        var trie = new FormulaTrie(_forms.Select(form => form.Form), _codes);
        var (bases, checks, formOf) = trie.Pack();
        _nodes = new Node[bases.Length];
        for (var state = 0; state < bases.Length; state++)
        {
            _nodes[state] = new Node { Base = bases[state], Check = checks[state], Form = formOf[state] };
        }

        _beginnings = FormBeginnings.Of(_forms.Select(form => form.Form), StateOf);
        _hasLatinEdges = _forms.Exists(form => char.IsAsciiLetterOrDigit(form.Form[0]) || char.IsAsciiLetterOrDigit(form.Form[^1]));
    }

    /// <summary>All matches by start, longer first, covered ones included and marked.</summary>
    /// <remarks>
    /// O(n · length to which the text agrees with a form from each place + matches) time, and 40 bytes a match.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <returns>The matches. A form that begins or ends with an ASCII letter or digit matches whole words only.</returns>
    public IReadOnlyList<FormulaMatch> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new FoundForms();
        try
        {
            Find(text, ref found);
            if (_hasLatinEdges)
            {
                found.KeepWhole(text);
            }

            return found.Count == 0 ? [] : WithParents(found.Sorted(text.Length));
        }
        finally
        {
            found.Return();
        }
    }

    private void Find(string text, ref FoundForms found)
    {
        var walks = stackalloc FormWalk[BlockLength];
        var places = _beginnings.Length == 0 ? 0 : text.Length - _beginnings.Length + 1;
        fixed (char* first = text)
        {
            for (var from = 0; from < places; from += BlockLength)
            {
                var count = _beginnings.FindIn(first, text.Length, from, Math.Min(from + BlockLength, places), walks);
                for (var depth = _beginnings.Length; count > 0; depth++)
                {
                    count = Step(first, text.Length, depth, walks, count, ref found);
                }
            }
        }
    }

    // All walks have gone as deep; those that can go on are moved to the front.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Step(char* text, int length, int depth, FormWalk* walks, int count, ref FoundForms found)
    {
        fixed (FoundForm* room = found.Room(count))
        fixed (Node* nodes = _nodes)
        fixed (ushort* codes = _codes)
        {
            var next = room;
            var going = 0;
            for (var number = 0; number < count; number++)
            {
                var walk = walks[number];
                ref readonly var node = ref nodes[walk.State];
                var end = walk.Start + depth;
                var isThere = IsZero(node.Check ^ walk.Parent);
                *next = new FoundForm(new TextSpan(walk.Start, end), node.Form);
                next += isThere & ~(node.Form >> 31);

                // A string ends in a character more, which is zero.
                var child = node.Base + codes[text[end]];
                walks[going] = new FormWalk { Start = walk.Start, Parent = walk.State, State = child };
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

    private FormulaMatch[] WithParents(ReadOnlySpan<FoundForm> found)
    {
        var matches = new FormulaMatch[found.Length];
        var forms = CollectionsMarshal.AsSpan(_forms);
        var covering = new CoveringSpans();
        for (var number = 0; number < matches.Length; number++)
        {
            var ahead = Math.Min(number + AnnouncedAhead, matches.Length - 1);
            CacheLine.Announce(Unsafe.AsPointer(ref forms[found[ahead].Form]));
            ref readonly var match = ref found[number];
            ref readonly var form = ref forms[match.Form];
            matches[number] = new FormulaMatch(form.Family, form.Form, match.Span, covering.Cover(match.Span));
        }

        return matches;
    }

    private (int Parent, int State) StateOf(string beginning)
    {
        var (parent, state) = (0, 0);
        foreach (var character in beginning)
        {
            (parent, state) = (state, _nodes[state].Base + _codes[character]);
        }

        return (parent, state);
    }

    // All that one step asks for, in one place of memory.
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct Node
    {
        public int Base; // Negative where no form goes on.
        public int Check;
        public int Form; // The one that ends here, or negative.
    }
}
