namespace Rhetoric.Formulas;

/// <summary>The forms of a lexicon as a trie, to be packed into a double array.</summary>
internal sealed class FormulaTrie
{
    private readonly List<SortedDictionary<int, int>> _children = [[]];
    private readonly List<int> _ending = [-1];
    private int _alphabet = 1;

    /// <summary>Grows the trie and gives every character of the forms a code from 1.</summary>
    public FormulaTrie(IEnumerable<string> forms, ushort[] codes)
    {
        var number = 0;
        foreach (var form in forms)
        {
            var node = 0;
            foreach (var character in form)
            {
                if (codes[character] == 0)
                {
                    codes[character] = (ushort)_alphabet++;
                }

                if (!_children[node].TryGetValue(codes[character], out var child))
                {
                    child = _children.Count;
                    _children[node][codes[character]] = child;
                    _children.Add([]);
                    _ending.Add(-1);
                }

                node = child;
            }

            _ending[node] = number++;
        }
    }

    /// <summary>
    /// Places every node by first fit; arrays are long enough that <c>base + code</c> never leaves them. A node without children has a
    /// negative base.
    /// </summary>
    public (int[] Base, int[] Check, int[] Form) Pack()
    {
        var places = new List<int>(_children.Count * 2);
        var checks = new List<int>(_children.Count * 2);
        var stateOf = new int[_children.Count];
        var queue = new Queue<int>([0]);
        var firstFree = 1;
        var lastWide = 1;
        Reach(0);
        checks[0] = 0;
        while (queue.TryDequeue(out var node))
        {
            var children = _children[node];
            if (children.Count == 0)
            {
                continue;
            }

            while (firstFree < checks.Count && checks[firstFree] >= 0)
            {
                firstFree++;
            }

            var place = Fit([.. children.Keys]);
            places[stateOf[node]] = place;
            foreach (var (code, child) in children)
            {
                stateOf[child] = place + code;
                checks[place + code] = stateOf[node];
                queue.Enqueue(child);
            }
        }

        Reach(checks.Count + _alphabet);
        var endings = new int[checks.Count];
        Array.Fill(endings, -1);
        for (var node = 0; node < _ending.Count; node++)
        {
            endings[stateOf[node]] = _ending[node];
        }

        return ([.. places], [.. checks], endings);

        int Fit(int[] codes)
        {
            // A node of several children starts where the last such one was placed: the holes before it are for the many with one child.
            var from = codes.Length == 1 ? firstFree : Math.Max(firstFree, lastWide);
            for (var place = Math.Max(0, from - codes[0]); ; place++)
            {
                Reach(place + codes[^1]);
                if (IsFree(place, codes))
                {
                    lastWide = codes.Length == 1 ? lastWide : place + codes[0];
                    return place;
                }
            }
        }

        bool IsFree(int place, int[] codes)
        {
            foreach (var code in codes)
            {
                if (place + code == 0 || checks[place + code] >= 0)
                {
                    return false;
                }
            }

            return true;
        }

        void Reach(int index)
        {
            while (checks.Count <= index)
            {
                places.Add(-1);
                checks.Add(-1);
            }
        }
    }
}
