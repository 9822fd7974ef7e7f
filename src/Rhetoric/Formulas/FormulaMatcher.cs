using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>Finds all forms of a lexicon in one pass over the raw characters.</summary>
/// <remarks>
/// <para>
/// Idea. The forms make a trie; each state knows the longest proper suffix of itself that is a state too (its failure), so a mismatch
/// never reads more than a few characters again. Transitions stand in a double array: the child of <c>s</c> by code <c>c</c> is at
/// <c>base[s] + c</c> if its check says so. Each state also knows the nearest shorter state that ends a form, so that all overlapping matches
/// come out. Most characters begin no form, so the automaton sleeps until the next few characters are the beginning of one, and goes back
/// to sleep where its failure is shorter than such a beginning.
/// </para>
/// <para>Source: Aho and Corasick, "Efficient string matching", CACM 1975; Aoe, "An efficient digital search algorithm by using a double-array
/// structure", IEEE TSE 1989.</para>
/// <para>Cost: building O(total length of the forms) but for the search of free places; matching O(n + matches) time.</para>
/// <para>Invariant: state 0 is the root; code 0 stands for every character that no form holds.</para>
/// </remarks>
public sealed class FormulaMatcher
{
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly List<(FormulaFamily Family, string Form)> _forms = [];
    private readonly Node[] _nodes;
    private readonly Ending[] _endings;
    private readonly FormBeginnings _beginnings;

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
        var (bases, checks, formOf, breadthFirst) = trie.Pack();
        _nodes = new Node[bases.Length];
        _endings = new Ending[bases.Length];
        for (var state = 0; state < bases.Length; state++)
        {
            _nodes[state] = new Node { Base = bases[state], Check = checks[state] };
            _endings[state].Form = formOf[state];
        }

        LinkFailures(breadthFirst);
        _beginnings = FormBeginnings.Of(_forms.Select(form => form.Form), StateOf);
        SendShallowFailuresToSleep(breadthFirst);
    }

    /// <summary>All matches by start, longer first, covered ones included and marked. O(n + matches × depth of nesting).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The matches. A form that begins or ends with an ASCII letter or digit matches whole words only.</returns>
    public IReadOnlyList<FormulaMatch> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new MatchList();
        try
        {
            Scan(text, ref found);
            return found.Count == 0 ? [] : WithParents(found.Sorted(text.Length));
        }
        finally
        {
            found.Return();
        }
    }

    private void Scan(string text, ref MatchList found)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref var first = ref MemoryMarshal.GetReference(text.AsSpan());
        var at = 0;
        while (_beginnings.Next(text, ref at, out var state))
        {
            // A beginning stands at `at`; the automaton goes on behind it.
            at += _beginnings.Length;
            while (true)
            {
                ref var node = ref Unsafe.Add(ref nodes, state);
                if (node.Ending != 0)
                {
                    Report(text, at, node.Ending, ref found);
                }

                if (at == text.Length)
                {
                    return;
                }

                var code = Unsafe.Add(ref codes, Unsafe.Add(ref first, at));
                var child = node.Base + code;
                while (code == 0 || Unsafe.Add(ref nodes, child).Check != state)
                {
                    state = code == 0 ? ~0 : node.Failure;
                    if (state < 0)
                    {
                        break;
                    }

                    node = ref Unsafe.Add(ref nodes, state);
                    child = node.Base + code;
                }

                if (state < 0)
                {
                    // The last ~state characters may begin a form yet.
                    at -= ~state;
                    break;
                }

                state = child;
                at++;
            }
        }
    }

    private void Report(string text, int end, int state, ref MatchList found)
    {
        while (state != 0)
        {
            ref readonly var ending = ref _endings[state];
            var span = new TextSpan(end - ending.Length, end);
            if (IsWhole(text, span))
            {
                found.Add(span, ending.Form);
            }

            state = ending.Shorter;
        }
    }

    private FormulaMatch[] WithParents(ReadOnlySpan<FoundForm> found)
    {
        var matches = new FormulaMatch[found.Length];
        var open = new List<TextSpan>();
        var reach = 0;
        for (var number = 0; number < matches.Length; number++)
        {
            var (family, form) = _forms[found[number].Form];
            var span = found[number].Span;
            if (span.Start >= reach)
            {
                open.Clear();
            }

            matches[number] = new FormulaMatch(family, form, span, span.End <= reach ? FirstAround(open, span) : null);
            open.Add(span);
            reach = Math.Max(reach, span.End);
        }

        return matches;
    }

    // Spans come by start, longer first, so the first that reaches as far covers it. What is over is thrown away.
    private static TextSpan? FirstAround(List<TextSpan> open, TextSpan span)
    {
        var kept = 0;
        TextSpan? around = null;
        foreach (var other in open)
        {
            if (other.End > span.Start)
            {
                CollectionsMarshal.AsSpan(open)[kept++] = other;
                around ??= other.End >= span.End ? other : null;
            }
        }

        CollectionsMarshal.SetCount(open, kept);
        return around;
    }

    private int Next(int state, int code)
    {
        while (true)
        {
            var child = _nodes[state].Base + code;
            if (code != 0 && _nodes[child].Check == state)
            {
                return child;
            }

            if (state == 0)
            {
                return 0;
            }

            state = code == 0 ? 0 : _nodes[state].Failure;
        }
    }

    private int StateOf(ReadOnlySpan<char> beginning)
    {
        var state = 0;
        foreach (var c in beginning)
        {
            state = _nodes[state].Base + _codes[c];
        }

        return state;
    }

    // Breadth first, so that the failure of a parent is known before its children ask for it.
    private void LinkFailures(List<(int State, int Parent, int Code)> breadthFirst)
    {
        foreach (var (state, parent, code) in breadthFirst)
        {
            var failure = parent == 0 ? 0 : Next(_nodes[parent].Failure, code);
            _nodes[state].Failure = failure;
            var form = _endings[state].Form;
            _endings[state].Shorter = _nodes[failure].Ending;
            _endings[state].Length = form < 0 ? 0 : _forms[form].Form.Length;
            _nodes[state].Ending = form >= 0 ? state : _nodes[failure].Ending;
        }
    }

    // A failure that is shorter than every form is kept as the complement of its depth.
    private void SendShallowFailuresToSleep(List<(int State, int Parent, int Code)> breadthFirst)
    {
        var depths = new int[_nodes.Length];
        foreach (var (state, parent, _) in breadthFirst)
        {
            depths[state] = depths[parent] + 1;
        }

        foreach (var (state, _, _) in breadthFirst)
        {
            ref var failure = ref _nodes[state].Failure;
            failure = depths[failure] < _beginnings.Length ? ~depths[failure] : failure;
        }
    }

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start]) && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End - 1]) && char.IsAsciiLetterOrDigit(text[span.End]));

    // All that one step asks for, side by side in memory.
    private struct Node
    {
        public int Base;
        public int Check;
        public int Failure;
        public int Ending;
    }

    // The form that ends at a state, and the nearest shorter state that ends one.
    private struct Ending
    {
        public int Form;
        public int Length;
        public int Shorter;
    }

    private readonly record struct FoundForm(TextSpan Span, int Form);

    // In borrowed arrays: nothing is allocated for a text that holds no form.
    private struct MatchList
    {
        private const int FewestRented = 256;

        private FoundForm[] _found = [];
        private FoundForm[] _sorted = [];

        public MatchList()
        {
        }

        public int Count { get; private set; }

        public void Add(TextSpan span, int form)
        {
            if (Count == _found.Length)
            {
                Grow();
            }

            _found[Count++] = new FoundForm(span, form);
        }

        // By start, longer first: found by end, they are dealt out to their starts from behind.
        public ReadOnlySpan<FoundForm> Sorted(int textLength)
        {
            var rented = ArrayPool<int>.Shared.Rent(textLength);
            var places = rented.AsSpan(0, textLength);
            places.Clear();
            var found = _found.AsSpan(0, Count);
            foreach (ref readonly var item in found)
            {
                places[item.Span.Start]++;
            }

            var sum = 0;
            foreach (ref var place in places)
            {
                (place, sum) = (sum, sum + place);
            }

            _sorted = ArrayPool<FoundForm>.Shared.Rent(Count);
            for (var number = Count - 1; number >= 0; number--)
            {
                _sorted[places[found[number].Span.Start]++] = found[number];
            }

            ArrayPool<int>.Shared.Return(rented);
            return _sorted.AsSpan(0, Count);
        }

        public readonly void Return()
        {
            Return(_found);
            Return(_sorted);
        }

        private void Grow()
        {
            var larger = ArrayPool<FoundForm>.Shared.Rent(Math.Max(FewestRented, 2 * Count));
            _found.AsSpan(0, Count).CopyTo(larger);
            Return(_found);
            _found = larger;
        }

        private static void Return(FoundForm[] rented)
        {
            if (rented.Length > 0)
            {
                ArrayPool<FoundForm>.Shared.Return(rented);
            }
        }
    }
}
