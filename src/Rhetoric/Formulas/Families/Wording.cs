using System.Buffers;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>A wording that is compared with others: its key, and what tolerances leave of it, each read once.</summary>
/// <remarks>
/// <para>Idea. To find the fewest tolerances that make one of two wordings they are compared by one set of tolerances after another, and a wording is compared with many. What is
/// left of it depends only on those tolerances that forgive something in it, which its characters tell, so that most wordings have one reading for all sets.</para>
/// <para>Cost: O(n) for the first look at it and for each reading that differs. Any number of threads may read it: who comes second makes the same again.</para>
/// </remarks>
internal sealed class Wording(string text)
{
    private const int Unread = -1;

    private static readonly SearchValues<char> Joining = SearchValues.Create([.. ToleranceWords.Connectors.Set.Concat(ToleranceWords.Prepositions.Set).SelectMany(word => word)]);

    private (FormulaTolerance Forgiven, WordingReading Reading)[] _readings = [];
    private int _forgivable = Unread;
    private volatile bool _isScopeRead;
    private Wording? _withoutScope;

    /// <summary>The wording as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>What it shares with all wordings that tolerances can make one with it, but for a scope at the head.</summary>
    public string Key => field ??= WordingKey.Of(Text);

    /// <summary>The wording without the scope at its head; null where it has none.</summary>
    public Wording? WithoutScope
    {
        get
        {
            if (!_isScopeRead)
            {
                _withoutScope = WordingScope.Of(Text) is { Length: > 0 and var length } ? new Wording(Text[length..]) : null;
                _isScopeRead = true;
            }

            return _withoutScope;
        }
    }

    /// <summary>What the tolerances leave of it.</summary>
    public WordingReading With(FormulaTolerance allowed)
    {
        if (_forgivable == Unread)
        {
            _forgivable = (int)Forgivable(Text);
        }

        var forgiven = allowed & (FormulaTolerance)_forgivable;
        foreach (var reading in _readings)
        {
            if (reading.Forgiven == forgiven)
            {
                return reading.Reading;
            }
        }

        var made = allowed.HasFlag(FormulaTolerance.Mirror) ? With(allowed & ~FormulaTolerance.Mirror).Mirrored() : WordingReader.Read(Text, forgiven);
        _readings = [.. _readings, (forgiven, made)];
        return made;
    }

    // Order and scope are forgiven between wordings, not in one.
    private static FormulaTolerance Forgivable(string text)
    {
        var found = FormulaTolerance.Mirror;
        for (var at = 0; at < text.Length; at++)
        {
            var (written, narrow) = (text[at], WordingReader.Narrow(text[at]));
            found |= written != narrow || char.IsWhiteSpace(written) ? FormulaTolerance.Width : 0;
            found |= WordingReader.IsQuote(text, at) ? FormulaTolerance.Quotes : 0;
            found |= char.ToLowerInvariant(written) != written || char.ToLowerInvariant(narrow) != narrow ? FormulaTolerance.Case : 0;
            found |= ToleranceWords.Particles.Contains(narrow) ? FormulaTolerance.Particle : 0;
            found |= char.IsAsciiDigit(narrow) || HanNumerals.Has(narrow) ? FormulaTolerance.Numeral : 0;
            found |= Joining.Contains(narrow) ? FormulaTolerance.Connector : 0;
        }

        return found;
    }
}
