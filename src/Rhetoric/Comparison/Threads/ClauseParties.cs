using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Whom a Chinese clause names, and who is to do what it tells: two clauses of which one speaks of other states, of everybody, or of the other side's deeds are not each other reworded.</summary>
/// <remarks>
/// Names and sides are read word by word (岚海, 岚方, 两国), pairs of states that are not met by their letters (青砂双方 of two others), everybody by <c>Data/party-words.tsv</c>. Who is to do a thing stands first in its clause, or behind a word of
/// wish (希望岚方…). Of English nothing is read. Cost: O(words).
/// </remarks>
internal sealed class ClauseParties
{
    private const string File = "party-words.tsv";
    private const string Everybody = "all";
    private const string Opening = "opens";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Words = new(() =>
        ComparisonData.Table(File, "class", "forms").SelectMany(row => row.Forms("forms").Select(form => (form, row.Required("class")))).ToDictionary(StringComparer.Ordinal));

    private readonly HashSet<string> _states;
    private readonly bool _isOfAll;
    private readonly bool _isOfOther;
    private readonly SideRole _doer;

    private ClauseParties(HashSet<string> states, bool isOfAll, bool isOfOther, SideRole doer) => (_states, _isOfAll, _isOfOther, _doer) = (states, isOfAll, isOfOther, doer);

    /// <summary>Reads a clause.</summary>
    public static ClauseParties Of(StatedText text, Statement statement)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        var (isOfAll, isOfOther, doer, mayDo) = (false, false, SideRole.Unknown, true);
        if (text.Readout.Language == TextLanguage.English)
        {
            return new ClauseParties(states, isOfAll, isOfOther, doer);
        }

        var (sides, own) = (Sides.Of(text.Readout), text.SideOf(statement.Voice));
        var edges = text.EdgesIn(statement.Span);
        for (var word = 0; word + 1 < edges.Length; word++)
        {
            var form = FoldedCharacter.Of(new TextSpan(edges[word], edges[word + 1]).Of(text.Readout.Text));
            var kind = Words.Value.GetValueOrDefault(form);
            var role = form.Length < 2 || kind is not null ? SideRole.Unknown : sides.Of(form, own).Role;
            isOfAll |= kind == Everybody;
            isOfOther |= role is SideRole.Home or SideRole.Counterpart or SideRole.Both && role != own;
            states.UnionWith(role is SideRole.Third or SideRole.Unknown ? StatesIn(form, sides) : []);
            doer = mayDo ? role : doer;
            mayDo &= form.Length == 0 || kind == Opening;
        }

        return new ClauseParties(states, isOfAll, isOfOther, doer);
    }

    /// <summary>Whether two clauses may speak of the same: both of a third state or neither, both of everybody or neither of one side, and not of what one side is to do and the other.</summary>
    public bool MayAgreeWith(ClauseParties other) =>
        AreOfSameStates(other) && !(_isOfAll != other._isOfAll && (_isOfAll ? other._isOfOther : _isOfOther))
        && (_doer, other._doer) is not ((SideRole.Home, SideRole.Counterpart) or (SideRole.Counterpart, SideRole.Home));

    /// <summary>Whether both name a third state, or neither does.</summary>
    public bool AreOfSameStates(ClauseParties other) => _states.Count + other._states.Count == 0 || _states.Overlaps(other._states);

    // A state by its name or as a side; two by their letters (青砂).
    private static IEnumerable<string> StatesIn(string form, Sides sides)
    {
        var names = NameLexicon.Default.Chinese;
        if (names.Of(form) is [{ Kind: NameKind.Name or NameKind.Side } only, ..])
        {
            return only.Country.IsState ? [only.Country.Id] : [];
        }

        return form.Length == 2 && StateOf(form[0]) is { } first && StateOf(form[1]) is { } second ? [first, second] : [];

        string? StateOf(char letter)
        {
            var side = $"{letter}{Side.Mark}";
            return names.Of(side) is not [var named, ..] ? null
                : named.Country.IsState && sides.Of(side).Role is not (SideRole.Home or SideRole.Counterpart) ? named.Country.Id : letter.ToString();
        }
    }
}
