#:project ../../src/Rhetoric
using Rhetoric;

static void Show(object result) => Console.WriteLine(result switch
{
    ReadoutComparison change => string.Join('\n', change.Findings.Take(20)),
    ReadoutDiscourse read => read.ToTable(),
    VoiceTable voices => voices.TotalsByYear().ToTable(),
    PhraseTimeline timeline => timeline.ToTable(),
    PhraseTimelines timelines => timelines.ToTable(),
    PhraseMatrix matrix => matrix.ToGrid(),
    PhraseBarcode uses => uses.ToTable(),
    ReuseNetwork reuse => reuse.ToTable(),
    _ => result,
});

// # What changed between two meetings
//
// Readouts are rewritten, not edited: a redline of two of them is all red. So findings come by thread, each with the words of both texts; the earlier readouts of the series say what
// was usual. **To look at your own, change the path in the line `var folder`** to that of your folder.

var folder = "../yunlan-lanhai";
var corpus = ReadoutCorpus.Load(folder);
Show(corpus.Series());

// What is compared is a series: meetings with one counterpart. This takes the longest of the folder; `corpus.Series("岚海")` takes the one you name.

var series = corpus.Series()[0];
var meetings = series.ToCorpus();
var (before, now) = series.LastTwo!.Value;
Show(new[] { before, now }.ToTable());

// ## What is new since the last meeting?
//
// The most telling first. Ranked by the weight of the thread, by how much changed and by what was usual; two texts are too few for a test of significance.

var change = meetings.Compare(before.Id, now.Id);
Show(change);

// Only what became harder or softer by a ladder of wordings (希望 ‹ 应 ‹ 务必):

var graded = change.Findings.Where(finding => finding.Direction is FindingDirection.Harder or FindingDirection.Softer);
Show(ResultTable.Of(
    graded,
    ("rank", finding => finding.Rank),
    ("finding", finding => finding.Title),
    ("direction", finding => finding.Direction),
    ("why", finding => finding.Why)));

// What both say word for word, in the same mouth:

Show(change.Kept.ToTable());

// ## Did a list change its items or their order?
//
// Every list that two readouts or more have, where it changed:

Show(meetings.TraceLists().ToChangeTable());

// The principles of the relationship in the last ten meetings, with what each adds, drops and moves.

var collation = meetings.TakeLast(10).ToCorpus().Collate();
Show(collation.ToPrincipleTable(2));

// ## What is asked, then and now?

var asks = meetings.ReadAsks();
Show(asks.Where(ask => ask.Readout == before).ToTable());
Show(asks.Where(ask => ask.Readout == now).ToTable());

// ## How did it go?
//
// The graded words for the atmosphere and the verdict, who says them, and in how many of the readouts before they stand too. The words, not a score.

Show(meetings.ReadAtmosphere().Where(word => word.Readout == before || word.Readout == now).ToTable());

// ## Which lines are boilerplate?
//
// For each clause of the last readout: how many earlier ones hold it, since when, and the nearest variant.

var boilerplate = now.ReadBoilerplate(meetings);
Console.WriteLine($"{boilerplate.Share:P0} of {now.Id} stands in earlier readouts");
Show(boilerplate.ToTable());

// ## What the last meeting brought
//
// Threads, principles and formulas that came for the first time, or came back.

Show(ResultTable.Of(collation.Meetings[^1].Turns, ("what", turn => turn.Kind), ("of", turn => turn.Subject), ("words", turn => turn.Name)));

// ## Whose words stand in whose text?
//
// Of the last ten meetings: the share of each readout that stands word for word, ten characters or more at a stretch, in an earlier one.

Show(collation.Reuse);
