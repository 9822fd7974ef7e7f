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

// # The life of a phrase
//
// When a set phrase came, how often it is used, by whom, in which wordings, and whether its silences and returns are more than chance.
// **To look at your own, change the lines that begin the next cell**: the folders, the phrase, two phrases that look alike, and some that you would like to see beside each other.

string[] folders = ["../yunlan-lanhai", "../yunlan-jiyuan"];
var phrase = "合作共赢";
string[] alike = ["一个云澜原则", "一个云澜政策"];
string[] others = ["互利共赢", "相互尊重", "压舱石", "行稳致远"];

var corpus = ReadoutCorpus.Load(folders);
foreach (var failure in corpus.Failures)
{
    Console.WriteLine(failure);
}

var timeline = corpus.Timeline(phrase, by: Period.Year);
Console.WriteLine(timeline);

// ## How hot is it?
//
// The share of each year's readouts that have it, with an interval of 95 %. With one readout a year the interval is wide: that is what one readout tells.

Show(timeline);
Show(timeline.Periods.ToTable());

// ## In whose mouth?

Show(timeline.Speakers.ToTable());

// ## In which wordings?
//
// A timeline counts all wordings of the phrase’s family in the lexicon; `new TraceOptions { IsExact = true }` counts the very words alone.

Show(timeline.Forms.ToTable());

// ## Where exactly?
//
// A stroke for each use of the very words, in the order of the texts; then every use.

Show(corpus.Barcode([phrase, .. others]));
Show(corpus.Concordance(phrase, new ConcordanceOptions { Width = 9 }).ToTable());

// ## Did it come, fall silent, return?
//
// Exact tests against a constant share, adjusted for their number. With few readouts hardly anything is beyond chance, and the table says so.

Show(timeline.Turns.ToTable());

// ## Principle or policy?
//
// Two phrases that look alike and are never merged: who says which, since when.

var pair = corpus.Timelines(alike);
Show(pair);
Show(pair.ToSpeakerTable());

// ## Which phrases go with which counterpart?
//
Show(corpus.PhraseMatrix([phrase, .. others], MatrixColumns.Counterpart));

// ## Is this line boilerplate?
//
// Which readouts hold the words around the last uses of the phrase, clause by clause, and the nearest wording that others hold instead.

var clauses = timeline.Uses.TakeLast(3).Select(use => use.Readout[use.Readout.Clauses.Last(clause => clause.Start <= use.Span.Start)]).Distinct();
Show(clauses.Select(clause => corpus.ReadWording(clause)).ToTable());

// The picture and the table of all uses, as files.

Directory.CreateDirectory("results");
timeline.SaveSvg("results/timeline.svg");
timeline.Uses.SaveCsv("results/uses.csv");
Console.WriteLine("results/timeline.svg, results/uses.csv");
