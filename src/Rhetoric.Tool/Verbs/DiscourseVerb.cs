using System.CommandLine;
using Rhetoric.Discourse;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Tells who says what to whom.</summary>
internal static class DiscourseVerb
{
    private static readonly Option<string> Show = new Option<string>("--show")
    {
        Description = "What the rows of a table, CSV or Markdown are: attributions, asks, voices, lists, people, sections, devices, numbers or atmosphere (words for how it went); as JSON the answer is everything.",
        HelpName = "WHAT",
        DefaultValueFactory = _ => "attributions",
    }.Offering<DiscourseView>();

    private static readonly Option<string?> Speaker = new Option<string?>("--speaker")
    {
        Description = "Only what this speaker says: a name, or 双方 for both sides together. With attributions, asks, voices and atmosphere.",
        HelpName = "NAME",
    }.Within((parsed, given) => Outside(parsed, given, DiscourseView.Attributions, DiscourseView.Asks, DiscourseView.Voices, DiscourseView.Atmosphere));

    private static readonly Option<string?> Addressee = new Option<string?>("--addressee")
    {
        Description = "Only what is asked of this party, by any name that means it in the text (岚方, 岚海), or of these words; 双方 for what both are to do. Of attributions those told to this person. With attributions and asks.",
        HelpName = "NAME",
    }.Within((parsed, given) => Outside(parsed, given, DiscourseView.Attributions, DiscourseView.Asks));

    private static readonly Option<string?> Type = new Option<string?>("--type")
    {
        Description = "Only asks of this type: ask (of the other side), shared (both are to do it), offer (one's own side will), general (third parties) or norm (nobody in particular). With asks.",
        HelpName = "TYPE",
        CompletionSources = { Enum.GetValues<AskKind>().Select(NameOf).ToArray() },
    }.Within((parsed, given) => Outside(parsed, given, DiscourseView.Asks));

    private static readonly Option<string?> Order = new Option<string?>("--order")
    {
        Description = "With asks: text, as they stand (the default), or force, the strongest first.",
        HelpName = "text|force",
        CompletionSources = { Enum.GetNames<AskOrder>().Select(name => name.ToLowerInvariant()).ToArray() },
    }.Within((parsed, given) => Outside(parsed, given, DiscourseView.Asks));

    private static readonly Option<string?> Per = new Option<string?>("--per")
    {
        Description = "With voices: a row for each voice of a readout (the default), of a year, or of the corpus.",
        HelpName = "readout|year|corpus",
    }.Within((parsed, given) => Outside(parsed, given, DiscourseView.Voices));

    private static readonly Option<int?> Top = Verb.TopOfAll().WithinFormats(Answer.Table, Answer.Csv, Answer.Markdown, Answer.Html);

    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var command = new Command("discourse", """
            Tell who says what to whom, and who asks what of whom.

            Attributions, asks, voices, lists, people, sections, devices, numbers and words of atmosphere of each readout.

            Examples:
              rhetoric discourse readouts/2019-06-29-meeting.txt
              rhetoric discourse readouts/ --show asks --addressee 岚方 --type ask --order force -o asks.csv
              rhetoric discourse readouts/ --show voices --per year
              rhetoric discourse readouts/ --show atmosphere
              rhetoric discourse readouts/ --words my-verbs.tsv --format json -o discourse.json
            """)
        {
            paths, Show, Speaker, Addressee, Type, Order, Per, Top, DiscourseWords.File, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var table = TableOf(parsed);
            var most = Verb.MostOf(parsed, Top);
            var words = DiscourseWords.Of(parsed);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var readings = ProgressBar.Show(terminal, "reading", progress => corpus.ReadDiscourse(words, progress, cancellationToken));
            var head = new ResultHead { Inputs = [.. corpus], Lexicon = words.Identity, Segmenter = Segmenter.Default.Identity };
            Answer.Write(terminal, parsed, head, () => Told(terminal, parsed, table(corpus, readings, words), corpus, words).First(most), stream => ResultJson.Write(stream, head, readings), cancellationToken);
        }, cancellationToken));
        return command;
    }

    // Names are not guessed at, so an empty table tells whom one could have asked for.
    private static ResultTable Told(Terminal terminal, ParseResult parsed, ResultTable table, ReadoutCorpus corpus, DiscourseLexicon words)
    {
        if (table.Count > 0)
        {
            return table;
        }

        if (parsed.GetValue(Speaker) is { } speaker)
        {
            var said = corpus.ReadAttributions(words);
            var own = said.By(speaker);
            NamesMet.Say(terminal, Speaker.Name, speaker, said.Select(row => row.Attribution.Voice), own.Count > 0);
            if (Verb.Choice<DiscourseView>(parsed.GetRequiredValue(Show), Show) == DiscourseView.Voices)
            {
                NamesMet.SayShared(terminal, Speaker.Name, speaker, own.Select(row => row.Attribution.Voice));
            }
        }

        if (parsed.GetValue(Addressee) is { } addressee && Verb.Choice<DiscourseView>(parsed.GetRequiredValue(Show), Show) == DiscourseView.Asks)
        {
            var asks = corpus.ReadAsks(words);
            NamesMet.Say(terminal, Addressee.Name, addressee, asks.Select(row => row.Party).OfType<string>(), asks.To(addressee).Count > 0);
        }

        if (parsed.GetValue(Addressee) is { } told && Verb.Choice<DiscourseView>(parsed.GetRequiredValue(Show), Show) == DiscourseView.Attributions)
        {
            string[] addressees = [.. corpus.ReadAttributions(words).Select(row => row.Attribution.Addressee).OfType<string>()];
            NamesMet.Say(terminal, Addressee.Name, told, addressees, addressees.Contains(told));
        }

        return table;
    }

    /// <summary>How the rows are made, decided before anything is read.</summary>
    /// <exception cref="UsageException">An option is unknown, or options do not go together.</exception>
    private static Func<ReadoutCorpus, IReadOnlyList<ReadoutDiscourse>, DiscourseLexicon, ResultTable> TableOf(ParseResult parsed)
    {
        var view = Verb.Choice<DiscourseView>(parsed.GetRequiredValue(Show), Show);
        var unit = parsed.GetValue(Per) is { } name ? Verb.Choice<PerUnit>(name, Per) : PerUnit.Readout;
        var (speaker, addressee) = (parsed.GetValue(Speaker), parsed.GetValue(Addressee));
        var type = parsed.GetValue(Type) is { } kind ? TypeOf(kind) : (AskKind?)null;
        var order = parsed.GetValue(Order) is { } by ? Verb.Choice<AskOrder>(by, Order) : AskOrder.Text;
        return view switch
        {
            DiscourseView.Attributions => (corpus, _, words) => AttributionsOf(corpus.ReadAttributions(words), speaker, addressee),
            DiscourseView.Asks => (corpus, _, words) => AsksOf(corpus.ReadAsks(words), speaker, addressee, type, order),
            DiscourseView.Voices => (corpus, _, words) => VoicesOf(corpus.ReadVoices(words), unit, speaker),
            DiscourseView.Lists => (_, readings, _) => readings.ToListTable(),
            DiscourseView.People => (_, readings, _) => readings.ToPeopleTable(),
            DiscourseView.Sections => (_, readings, _) => readings.ToSectionTable(),
            DiscourseView.Atmosphere => (corpus, _, words) => corpus.ReadAtmosphere(words).Where(word => speaker is null || word.Voice == speaker).ToTable(),
            DiscourseView.Devices => (_, readings, _) => readings.ToDeviceTable(),
            _ => (_, readings, _) => readings.ToNumberTable(),
        };
    }

    private static ResultTable AttributionsOf(AttributionTable said, string? speaker, string? addressee) =>
        (speaker is null ? said : said.By(speaker)).Where(row => addressee is null || row.Attribution.Addressee == addressee).ToTable();

    private static ResultTable AsksOf(AskTable asks, string? speaker, string? addressee, AskKind? type, AskOrder order)
    {
        var asked = speaker is null ? asks : asks.By(speaker);
        asked = addressee is null ? asked : asked.To(addressee);
        asked = type is { } kind ? asked.Of(kind) : asked;
        return (order == AskOrder.Force ? asked.StrongestFirst() : asked).ToTable();
    }

    // As the column of the table names them.
    private static AskKind TypeOf(string name)
    {
        foreach (var kind in Enum.GetValues<AskKind>())
        {
            if (string.Equals(NameOf(kind), name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        throw new UsageException($"{Type.Name} is '{name}'; it is {string.Join(", ", Enum.GetValues<AskKind>().Select(NameOf))}.");
    }

    private static string NameOf(AskKind kind) => kind == AskKind.Request ? "ask" : kind.ToString().ToLowerInvariant();

    // Shares are of all voices, so the others are left out only when they have been counted.
    private static ResultTable VoicesOf(VoiceTable voices, PerUnit unit, string? speaker) => unit switch
    {
        PerUnit.Readout => voices.Where(row => speaker is null || PersonNames.AreOne(row.Voice.Speaker, speaker)).ToTable(),
        PerUnit.Year => voices.TotalsByYear().Where(total => speaker is null || PersonNames.AreOne(total.Speaker, speaker)).ToTable(),
        _ => voices.Totals().Where(total => speaker is null || PersonNames.AreOne(total.Speaker, speaker)).ToTable(),
    };

    // Why an option is refused with the rows asked for; null where it chooses among them.
    private static string? Outside(ParseResult parsed, Option given, params DiscourseView[] views)
    {
        if (Answer.FormatOf(parsed) == Answer.Json)
        {
            return $"{given.Name} chooses rows of a table; as JSON the answer is everything. Leave it out, or ask for csv.";
        }

        var view = Verb.Choice<DiscourseView>(parsed.GetRequiredValue(Show), Show);
        return views.Contains(view) ? null
            : $"{given.Name} goes with {Show.Name} {string.Join(" or ", views.Select(one => one.ToString().ToLowerInvariant()))}, not with {view.ToString().ToLowerInvariant()}.";
    }
}
