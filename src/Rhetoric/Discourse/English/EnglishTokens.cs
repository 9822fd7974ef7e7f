namespace Rhetoric.Discourse;

/// <summary>The words and marks of an English readout, with its quotations.</summary>
/// <remarks>
/// One pass into one array. A word keeps the apostrophes, hyphens and full stops inside it (O’Neill, al-Sisi, U.S.) and the full stop behind an initial
/// or an abbreviation; asterisks and underscores of mark-up are passed over. A quotation runs from an opening mark to its closing one; one that is not
/// closed in its paragraph runs to the paragraph's end if its mark is curly, and is none if it is straight (24" screens). Before the noun of an event (Does
/// Call) a name with an s too many is a possessive that lost its apostrophe: where the text has the name without the s, or has it in neither form, a
/// consonant stands before the s and the noun right behind it. Cost: O(n).
/// </remarks>
internal sealed class EnglishTokens
{
    private const int LongestEvent = 5;

    private readonly EnglishToken[] _tokens;

    private EnglishTokens(Readout readout, EnglishToken[] tokens, (int First, int End)[] sentences)
    {
        Text = readout.Text;
        _tokens = tokens;
        Sentences = sentences;
    }

    public string Text { get; }

    public int Count => _tokens.Length;

    /// <summary>The first token of each sentence, and the one behind its last.</summary>
    public (int First, int End)[] Sentences { get; }

    public EnglishToken this[int index] => _tokens[index];

    /// <param name="readout">The text.</param>
    /// <param name="grammar">The words.</param>
    /// <param name="body">For a headline the text below it, which tells how a name is written; null where the text itself does.</param>
    public static EnglishTokens Of(Readout readout, EnglishGrammar grammar, EnglishTokens? body = null)
    {
        var tokens = new List<EnglishToken>(readout.Text.Length / 5);
        var quotations = 0;
        foreach (var paragraph in readout.Paragraphs)
        {
            quotations = Add(readout.Text, paragraph, grammar, tokens, quotations);
        }

        EnglishToken[] all = [.. tokens];
        RestorePossessives(readout.Text, all, grammar, body);
        var sentences = new (int First, int End)[readout.Sentences.Count];
        var at = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            while (at < all.Length && all[at].Start < readout.Sentences[i].Start)
            {
                at++;
            }

            var first = at;
            while (at < all.Length && all[at].Start < readout.Sentences[i].End)
            {
                at++;
            }

            sentences[i] = (first, at);
        }

        return new EnglishTokens(readout, all, sentences);
    }

    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>The word without the 's of a possessive.</summary>
    public ReadOnlySpan<char> Stem(int index) => StemOf(Text, _tokens[index]);

    public bool Is(int index, string word) => index >= 0 && index < _tokens.Length && Word(index).SequenceEqual(word);

    public bool Is(int index, char mark) => index >= 0 && index < _tokens.Length && _tokens[index].Kind == EnglishTokenKind.Mark && Text[_tokens[index].Start] == mark;

    /// <summary>Where the words from one token up to another stand.</summary>
    public TextSpan Span(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    public string Words(int first, int end) => Span(first, end).TextIn(Text);

    /// <summary>The words of a stretch that may have none.</summary>
    public string WordsOrNone(int first, int end) => first < end ? Words(first, end) : "";

    private static void RestorePossessives(string text, EnglishToken[] tokens, EnglishGrammar grammar, EnglishTokens? body)
    {
        Dictionary<string, int>? written = null;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind != EnglishTokenKind.Capital || text.AsSpan(token.Start, token.End - token.Start) is not [_, _, _, .., 's'] word
                || EventNounBehind(text, tokens, i, grammar) is not { } noun || grammar.PluralTitles.Of(word) is not null || grammar.IsGroup(word))
            {
                continue;
            }

            // In the text itself the word is one of those that are counted.
            written ??= WordsOf(body?.Text ?? text, body?._tokens ?? tokens);
            var isWritten = written.GetValueOrDefault(word.ToString()) > (body is null ? 1 : 0);
            var name = word[..^1].ToString();
            if (written.ContainsKey(name) || (!isWritten && noun == i + 1 && name[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 's')))
            {
                tokens[i] = token with { Kind = EnglishTokenKind.CapitalPossessive };
            }
        }
    }

    // Does Call, Does River Basin Meeting: behind capital words alone.
    private static int? EventNounBehind(string text, EnglishToken[] tokens, int at, EnglishGrammar grammar)
    {
        for (var next = at + 1; next < Math.Min(tokens.Length, at + 1 + LongestEvent) && tokens[next].Kind == EnglishTokenKind.Capital; next++)
        {
            if (grammar.EventNouns.Of(text.AsSpan(tokens[next].Start, tokens[next].End - tokens[next].Start)) is not null)
            {
                return next;
            }
        }

        return null;
    }

    private static Dictionary<string, int> WordsOf(string text, EnglishToken[] tokens) =>
        tokens.Where(token => token.IsWord).CountBy(token => StemOf(text, token).ToString(), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static ReadOnlySpan<char> StemOf(string text, EnglishToken token)
    {
        var word = text.AsSpan(token.Start, token.End - token.Start);
        return !token.IsPossessive ? word : word[^1] == 's' && word[^2] is '\'' or '’' ? word[..^2] : word[..^1];
    }

    private static int Add(string text, TextSpan paragraph, EnglishGrammar grammar, List<EnglishToken> tokens, int quotations)
    {
        var (open, opened, mark) = (-1, 0, '\0');
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character) || character is '*' or '_' or '\\')
            {
                at++;
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                var end = WordEnd(text, at, paragraph.End, grammar);
                tokens.Add(new EnglishToken(at, end, KindOf(text.AsSpan(at, end - at)), open));
                at = end;
                continue;
            }

            var (opens, closes) = (open < 0 && character is '“' or '"', open >= 0 && character == QuotationMarks.ClosingOf(mark));
            if (opens && open < 0)
            {
                (open, opened, mark) = (quotations++, tokens.Count, character);
            }

            tokens.Add(new EnglishToken(at, at + 1, EnglishTokenKind.Mark, open));
            open = closes ? -1 : open;
            at++;
        }

        for (var i = opened; open >= 0 && mark == '"' && i < tokens.Count; i++)
        {
            tokens[i] = tokens[i] with { Quotation = -1 };
        }

        return quotations;
    }

    private static int WordEnd(string text, int start, int limit, EnglishGrammar grammar)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark
            || (text[end] is '\'' or '’' or '-' or '‑' or '.' or '&' && end + 1 < limit && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        if (end < limit && text[end] is '\'' or '’' && text[end - 1] == 's' && end < limit)
        {
            return end + 1;
        }

        return end < limit && text[end] == '.' && IsShortened(text.AsSpan(start, end - start), grammar) ? end + 1 : end;
    }

    private static bool IsShortened(ReadOnlySpan<char> word, EnglishGrammar grammar) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (word.Length > 2 && word[^2] == '.' && char.IsUpper(word[^1])) || grammar.IsAbbreviation(word);

    private static EnglishTokenKind KindOf(ReadOnlySpan<char> word)
    {
        var isPossessive = word.Length > 2 && (word[^1] == 's' && word[^2] is '\'' or '’' || word[^1] is '\'' or '’');
        return (char.IsUpper(word[0]), isPossessive) switch
        {
            (true, true) => EnglishTokenKind.CapitalPossessive,
            (true, false) => EnglishTokenKind.Capital,
            (false, true) => EnglishTokenKind.Possessive,
            _ => EnglishTokenKind.Word,
        };
    }
}
