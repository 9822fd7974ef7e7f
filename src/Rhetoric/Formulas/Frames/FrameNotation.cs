using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rhetoric.Formulas;

/// <summary>Reads the notation of named frames, as <see cref="FrameLexicon"/> describes it.</summary>
/// <remarks>Cost: O(length of the frame). Every fault is told in words.</remarks>
internal sealed class FrameNotation
{
    private const int MostInside = 24;
    private const int MostAtEdge = 60;
    private const int MostInSide = 4;
    private const int MostDigits = 2;

    private const string Numerals = "一二两三四五六七八九十百千0-9０-９";

    private readonly string _frame;
    private readonly StringBuilder _expression = new();
    private readonly List<FrameSlotForm> _slots = [];
    private readonly bool _hasCommas;
    private readonly StringBuilder _run = new();
    private bool _isFixed;
    private bool _isBehindSlot;

    public FrameNotation(string frame)
    {
        _frame = frame;
        _hasCommas = frame.Contains('、', StringComparison.Ordinal);
        var (at, lastFixed) = (0, LastFixed());
        while (at < frame.Length)
        {
            at = frame[at] switch
            {
                '(' => Choice(at, ')', lastFixed, isRequired: false),
                '{' => Choice(at, '}', lastFixed, isRequired: true),
                _ => One(at, isRequired: true, isLast: at > lastFixed),
            };
        }

        EndRun();
        if (_slots.Count == 0)
        {
            throw new FormatException($"the frame '{frame}' has no slot; a capital letter such as X is one.");
        }

        if (!_isFixed)
        {
            throw new FormatException($"the frame '{frame}' has nothing fixed beside its slots.");
        }
    }

    /// <summary>The marks that end a clause; a slot holds none of them.</summary>
    public static SearchValues<char> Edges { get; } = SearchValues.Create("，。；：！？、,;:!?\r\n");

    /// <summary>The longest stretch that every match holds as it is written; empty where there is none.</summary>
    public string LongestRequired { get; private set; } = "";

    /// <summary>Whether the frame begins with something fixed.</summary>
    public bool BeginsFixed => _frame[0] != '(' && !IsSlot(_frame[0]);

    /// <summary>Whether it is a list, with a mark of its own between two parts that must be there.</summary>
    public bool IsList { get; private set; }

    /// <summary>The slots, in the order of the frame.</summary>
    public IReadOnlyList<FrameSlotForm> Slots => _slots;

    /// <summary>The automaton.</summary>
    public Regex ToRegex()
    {
        try
        {
            return new Regex(_expression.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        }
        catch (NotSupportedException)
        {
            throw new FormatException($"the frame '{_frame}' is too large; give its slots fewer characters.");
        }
    }

    private static bool IsSlot(char character) => char.IsAsciiLetterUpper(character) || character == '#';

    // A slot behind the last thing that must be there reaches as far as it can, to the edge of the clause.
    private int LastFixed()
    {
        var (last, depth) = (-1, 0);
        for (var at = 0; at < _frame.Length; at++)
        {
            depth += _frame[at] == '(' ? 1 : _frame[at] == ')' ? -1 : 0;
            last = depth == 0 && _frame[at] != ')' && !IsSlot(_frame[at]) && !char.IsAsciiDigit(_frame[at]) ? at : last;
        }

        return last;
    }

    // Braces may stand inside round brackets.
    private int Choice(int open, char close, int lastFixed, bool isRequired)
    {
        var end = _frame.IndexOf(close, open);
        if (end < 0)
        {
            throw new FormatException($"the frame '{_frame}' opens {_frame[open]} and does not close it.");
        }

        EndRun();
        var (isOptional, wasBehindSlot) = (close == ')', _isBehindSlot);
        var isBehindSlot = false;
        _expression.Append("(?:");
        for (var at = open + 1; at < end;)
        {
            if (_frame[at] == '|')
            {
                _expression.Append('|');
                isBehindSlot |= _isBehindSlot;
                _isBehindSlot = wasBehindSlot;
                at++;
                continue;
            }

            at = _frame[at] == '{' && isOptional
                ? Choice(at, '}', lastFixed, isRequired: false)
                : One(at, isRequired: false, isLast: open > lastFixed && NextIsEnd(at, end));
        }

        if (end == open + 1 || _frame[end - 1] == '|' || _frame[open + 1] == '|' || _frame.AsSpan(open, end - open).Contains("||", StringComparison.Ordinal))
        {
            throw new FormatException($"the frame '{_frame}' has an empty choice.");
        }

        _isFixed |= isRequired;
        _isBehindSlot = isBehindSlot || _isBehindSlot || (isOptional && wasBehindSlot);
        _expression.Append(isOptional ? ")?" : ")");
        return end + 1;
    }

    private bool NextIsEnd(int at, int end)
    {
        at++;
        while (at < end && char.IsAsciiDigit(_frame[at]))
        {
            at++;
        }

        return at == end || _frame[at] == '|';
    }

    // Adds what begins at an offset and tells where the next begins.
    private int One(int at, bool isRequired, bool isLast)
    {
        var character = _frame[at];
        if (IsSlot(character))
        {
            EndRun();
            return Slot(at, isLast);
        }

        switch (character)
        {
            case '，' or '、':
                EndRun();
                _expression.Append("[，、,]");
                IsList |= isRequired && character == '、';
                _isBehindSlot = false;
                return at + 1;
            case '(' or ')' or '{' or '}' or '|':
                throw new FormatException($"the frame '{_frame}' has {character} where none may stand; only braces may stand inside round brackets.");
            case var mark when Edges.Contains(mark) || char.IsWhiteSpace(mark) || char.IsControl(mark):
                throw new FormatException($"the frame '{_frame}' has a mark or a blank in it; only ， and 、 may stand there.");
        }

        _expression.Append(Regex.Escape(character.ToString()));
        _isBehindSlot = false;
        if (isRequired)
        {
            _run.Append(character);
            _isFixed = true;
        }

        return at + 1;
    }

    private int Slot(int at, bool isLast)
    {
        var name = _frame[at].ToString();
        if (_slots.Exists(slot => slot.Name == name))
        {
            throw new FormatException($"the frame '{_frame}' has the slot {name} twice; a letter stands for one slot.");
        }

        if (_isBehindSlot)
        {
            throw new FormatException($"the frame '{_frame}' has two slots with nothing fixed between them.");
        }

        if (name == "#")
        {
            _slots.Add(new FrameSlotForm(name, "N0", IsClosed: true));
            _expression.Append(CultureInfo.InvariantCulture, $"(?<N0>[{Numerals}]+)");
            return at + 1;
        }

        if (at + 1 < _frame.Length && _frame[at + 1] == '方')
        {
            _slots.Add(new FrameSlotForm(name, name, IsClosed: true));
            _expression.Append(CultureInfo.InvariantCulture, $"(?<{name}>[\\p{{IsCJKUnifiedIdeographs}}]{{1,{MostInSide}}}?方)");
            return at + 2;
        }

        var end = at + 1;
        while (end < _frame.Length && char.IsAsciiDigit(_frame[end]))
        {
            end++;
        }

        var digits = _frame.AsSpan(at + 1, end - at - 1);
        var most = digits.IsEmpty ? isLast || at == 0 ? MostAtEdge : MostInside : digits.Length <= MostDigits ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        if (most == 0)
        {
            throw new FormatException($"the frame '{_frame}' gives the slot {name} {digits} characters; it may have 1 to 99.");
        }

        _slots.Add(new FrameSlotForm(name, name, IsClosed: false, IsShort: !digits.IsEmpty));
        _expression.Append(CultureInfo.InvariantCulture, $"(?<{name}>[^，。；：！？,;:!?\\r\\n{(_hasCommas ? "、" : "")}]{{1,{most}}}{(isLast ? "" : "?")})");
        _isBehindSlot = true;
        return end;
    }

    private void EndRun()
    {
        LongestRequired = _run.Length > LongestRequired.Length ? _run.ToString() : LongestRequired;
        _run.Clear();
    }
}
