namespace Rhetoric.Discourse;

/// <summary>Reads transcripts: press conferences and interviews, where a label before a colon says who speaks (问：, 答：, 某某：, Q:, MS. SMITH:).</summary>
/// <remarks>
/// <para>A text is a transcript where at least <see cref="Fewest"/> paragraphs begin with a label and a question stands among them, or where one name labels at
/// least <see cref="Fewest"/> paragraphs that are no lists of who is there, or, in English, where one label is the person with an office whom title or first sentence name: then whoever else ends with a question asks (Reuters: …?), or where at least <see cref="Fewest"/> labels are an office with a name and have sentences behind them. A label is a word of the lexicon, a person who asks (某社记者, 某社记者问), or a short name, before a colon, with what is done in
/// brackets between (某某（笑）：); or a word of the lexicon in brackets (【问】), or one that stands bare, as transcripts have Q. 答 is the one whom title or
/// first sentence names with an office, else the first name among the labels, else the office that title or first sentence says it is (外交部发言人就…答记者问), else the label itself. A paragraph without a label goes on with the turn before it;
/// what stands before the first label is nobody's. What a question says of others is the questioner's, never theirs.</para>
/// <para>Cost: O(paragraphs). Invariant: one turn a paragraph, in text order.</para>
/// </remarks>
internal sealed class TurnReader
{
    private const int Fewest = 2;
    private const int LongestLabel = 20;
    private const int LongestEnglishLabel = 80;

    // Of brackets around a label.
    private const string Opening = "【〔[［（(";
    private const string Closing = "】〕]］）)";

    private readonly Readout _readout;
    private readonly WordSet _labels;
    private readonly WordSet _askers;
    private readonly WordSet _answerers;
    private readonly WordSet _officeFollowers;
    private readonly WordSet _noLabels;
    private readonly WordSet _offices;
    private readonly WordSet _joins;
    private readonly string _asker;

    private TurnReader(Readout readout, DiscourseLexicon lexicon)
    {
        _readout = readout;
        var language = readout.Language == TextLanguage.English ? TextLanguage.English : TextLanguage.Chinese;
        _labels = lexicon.Of("turn", language);
        _askers = lexicon.Of("asker", language);
        _answerers = lexicon.Of("answerer", language);
        _officeFollowers = lexicon.Of("office-follower");
        _noLabels = lexicon.Of("no-label");
        (_offices, _joins) = (lexicon.Of("english-title-word", TextLanguage.English), lexicon.Of("english-title-join", TextLanguage.English));
        _asker = language == TextLanguage.English ? "Reporter" : "记者";
    }

    /// <summary>The turns of a transcript; empty for any other text.</summary>
    public static IReadOnlyList<Turn> Read(Readout readout, DiscourseLexicon lexicon) => new TurnReader(readout, lexicon).Read();

    private List<Turn> Read()
    {
        var labels = _readout.Paragraphs.Select(LabelOf).ToArray();
        var labelled = Names(labels);
        var names = labelled.Where(label => !IsQuestion(label) && !IsAnswer(label)).ToArray();
        var speaking = Names(labels.Where((found, i) => found is var (label, content) && !IsRoster(label, new TextSpan(content, _readout.Paragraphs[i].End)))).Where(label => !IsQuestion(label) && !IsAnswer(label));
        var named = labelled.Length < Fewest ? null : Answerer();
        var isNamed = _readout.Language == TextLanguage.English && named is not null && names.Contains(named, StringComparer.Ordinal);
        if (labelled.Length < Fewest || !(isNamed || labelled.Any(IsQuestion) || Officers(labels) >= Fewest || speaking.GroupBy(name => name, StringComparer.Ordinal).Any(group => group.Count() >= Fewest)))
        {
            return [];
        }

        var answerer = named ?? names.FirstOrDefault() ?? Office();
        var turns = new List<Turn>();
        for (var i = 0; i < labels.Length; i++)
        {
            var paragraph = _readout.Paragraphs[i];
            if (labels[i] is var (label, start))
            {
                var name = label.TextIn(_readout.Text);
                var isQuestion = IsQuestion(name) || (isNamed && name != named && paragraph.Of(_readout.Text).TrimEnd().EndsWith('?') && !HasOffice(name));
                var content = new TextSpan(Content(start, paragraph.End), paragraph.End);
                turns.Add(new Turn(label, isQuestion ? _asker : IsAnswer(name) ? answerer ?? name : name, isQuestion, content));
            }
            else if (turns is [.., var last])
            {
                turns.Add(last with { Label = null, Content = paragraph });
            }
        }

        return turns;
    }

    // How many labels name an office with a name and have whole sentences behind them: a list of participants has none.
    private int Officers((TextSpan Label, int Content)?[] labels)
    {
        if (_readout.Language != TextLanguage.English)
        {
            return 0;
        }

        var count = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            count += labels[i] is var (label, content) && !IsRoster(label, new TextSpan(content, _readout.Paragraphs[i].End)) && label.TextIn(_readout.Text) is var name && HasOffice(name) && _offices.Of(name.AsSpan(name.LastIndexOf(' ') + 1)) is null && _readout.Paragraphs[i].Of(_readout.Text).TrimEnd() is [.., '.' or '?' or '!'] ? 1 : 0;
        }

        return count;
    }

    // 岚方：科兰、雷伍德。 Minister Jane Roe: Ann Brook, Ted Fox. Behind the label stands who is there, and nothing is said: one sentence without a comma that is a list, or all of a side's;
    // in English nothing but names and offices.
    private bool IsRoster(TextSpan label, TextSpan content)
    {
        var listed = content.Of(_readout.Text).Trim();
        if (_readout.Language == TextLanguage.English)
        {
            foreach (var range in listed.Split(' '))
            {
                var word = listed[range].Trim("(),.;");
                if (!word.IsEmpty && !char.IsUpper(word[0]) && _joins.Of(word) is null)
                {
                    return false;
                }
            }

            return listed.Contains(',');
        }

        return Roster.IsList(listed, label.Of(_readout.Text) is [.., '方']);
    }

    private bool IsQuestion(string label) => _labels.Of(label)?.Has("question") == true || _askers.Before(label.EndsWith('问') || label.EndsWith('問') ? label.AsSpan(0, label.Length - 1) : label) is not null;

    private bool IsAnswer(string label) => _labels.Of(label)?.Has("answer") == true;

    private string[] Names(IEnumerable<(TextSpan Label, int Content)?> labels) => [.. labels.OfType<(TextSpan Label, int Content)>().Select(found => found.Label.TextIn(_readout.Text))];

    // The label, and where what is said begins.
    private (TextSpan Label, int Content)? LabelOf(TextSpan paragraph)
    {
        var text = paragraph.Of(_readout.Text);
        if (WithoutColon(text) is var (start, length, said))
        {
            return (new TextSpan(paragraph.Start + start, paragraph.Start + start + length), paragraph.Start + said);
        }

        var colon = text[..Math.Min(text.Length, LongestEnglishLabel + 1)].IndexOfAny("：:");
        var label = colon > 0 ? WithoutRemark(text[..colon].Trim()) : default;
        if (label.IsEmpty || colon + 1 >= text.Length)
        {
            return null;
        }

        var isLabel = _labels.Of(label) is not null
            || (_readout.Language == TextLanguage.English ? IsEnglishName(label) : label.Length <= LongestLabel && IsChineseName(label));
        return isLabel ? (new TextSpan(paragraph.Start, paragraph.Start + label.Length), paragraph.Start + colon + 1) : null;
    }

    // 【问】, [Q], (答)：, with a colon or without; and Q with nothing but a blank behind it.
    private (int Start, int Length, int Said)? WithoutColon(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && Opening.IndexOf(text[0]) is >= 0 and var kind && text.IndexOf(Closing[kind]) is > 1 and var end && end + 1 < text.Length && _labels.Of(text[1..end]) is not null)
        {
            return (1, end - 1, end + 1 + (text[end + 1] is '：' or ':' ? 1 : 0));
        }

        var blank = text.IndexOfAny(" \t\u3000");
        return blank > 0 && blank + 1 < text.Length && _labels.Of(text[..blank])?.Has("bare") == true ? (0, blank, blank + 1) : null;
    }

    // 某某（笑）： says how, not who.
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> label) =>
        label is [.., '）' or ')' or '】' or ']'] && label.LastIndexOfAny("（(【[") is > 0 and var opening ? label[..opening].TrimEnd() : label;

    private bool IsChineseName(ReadOnlySpan<char> label)
    {
        foreach (var character in label)
        {
            if (_noLabels.At([character]) is not null || !char.IsBetween(character, '\u3400', '\u9fff') && character is not ('·' or '•' or '-' or '《' or '》' or '“' or '”') && !char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return label.Length >= 2 && _noLabels.Before(label) is null;
    }

    // MS. SMITH, Mr. Price, SECRETARY DOE, President of Lanland Jane Roe: capitals at the head of every word but of those that join an office.
    private bool IsEnglishName(ReadOnlySpan<char> label)
    {
        var hasOffice = HasOffice(label);
        foreach (var range in label.Split(' '))
        {
            var word = label[range];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || hasOffice && range.Start.Value > 0 && _joins.Of(word) is not null))
            {
                return false;
            }

            foreach (var character in word)
            {
                if (!char.IsLetter(character) && character is not ('.' or '\'' or '’' or '-'))
                {
                    return false;
                }
            }
        }

        return label.Length >= 2;
    }

    // Whether a label begins with an office or a rank before one (President, Foreign Minister).
    private bool HasOffice(ReadOnlySpan<char> label) => label.IndexOf(' ') is > 0 and var blank && _offices.Of(label[..blank]) is not null;

    // The person with an office whom the title or the first sentence names; no name is looked up.
    private string? Answerer()
    {
        var head = _readout.Sentences is [var first, ..] ? first.Of(_readout.Text) : default;
        foreach (var told in new[] { _readout.Title ?? "", head.ToString() })
        {
            for (var at = 0; at < told.Length; at++)
            {
                if (_answerers.At(told.AsSpan(at)) is { } office && NameBehind(told.AsSpan(at + office.Form.Length)) is { Length: > 0 } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    // 外交部发言人就…答记者问: the office with its body, where no name is behind it.
    private string? Office()
    {
        var head = _readout.Sentences is [var first, ..] ? first.TextIn(_readout.Text) : "";
        foreach (var told in new[] { _readout.Title ?? "", head })
        {
            var start = 0;
            for (var at = 0; at < told.Length; at++)
            {
                if (!HanCharacters.Has(told[at]))
                {
                    start = at + 1;
                }
                else if (_answerers.At(told.AsSpan(at)) is { } office && at > start && at + office.Form.Length - start <= LongestLabel && _officeFollowers.At(told.AsSpan(at + office.Form.Length)) is not null)
                {
                    return told[start..(at + office.Form.Length)];
                }
            }
        }

        return null;
    }

    private string? NameBehind(ReadOnlySpan<char> rest)
    {
        if (_readout.Language == TextLanguage.English)
        {
            var words = rest.TrimStart().ToString().Split(' ').TakeWhile(word => word.Length > 1 && char.IsUpper(word[0])).Take(3).Select(word => word.TrimEnd(',', '.', '’', '\'')).ToArray();

            // Spokesperson Jane Roe’s Press Conference.
            var possessed = Array.FindIndex(words, word => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal));
            return possessed < 0 ? string.Join(' ', words) : string.Join(' ', words[..(possessed + 1)])[..^2];
        }

        foreach (var label in Names(_readout.Paragraphs.Select(LabelOf)).Distinct(StringComparer.Ordinal))
        {
            if (rest.StartsWith(label))
            {
                return label;
            }
        }

        var length = Math.Min(rest.Length, 3);
        while (length >= 2 && !IsName(rest[..length]))
        {
            length--;
        }

        return length >= 2 ? rest[..length].ToString() : null;
    }

    // Two or three characters in front of what a name is followed by.
    private static bool IsName(ReadOnlySpan<char> name) => Segmenter.Default.Tag(name.ToString()) is [{ Tag: "nr" or "nrt" or "nrfg" }];

    private int Content(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_readout.Text[at]))
        {
            at++;
        }

        return at;
    }
}
