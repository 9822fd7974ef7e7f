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
// **To look at your own, change the first line of the next cell** to the path of your folder; the second is the phrase.

var folder = "../yunlan-lanhai";
var phrase = "合作共赢";
var corpus = ReadoutCorpus.Load(folder);
var timeline = corpus.Timeline(phrase, by: Period.Year);
Console.WriteLine($"{timeline.Count} uses in {timeline.Documents} of {corpus.Count} readouts, {timeline.First:yyyy-MM} – {timeline.Last:yyyy-MM}");

// ## How hot is it?
//
// The share of each year's readouts that have it, with an interval of 95 %. With one readout a year the interval is wide: that is what one readout tells.

Show(timeline);
Show(timeline.Periods.ToTable());

// ## In whose mouth?

Show(timeline.Speakers.ToTable());

// ## In which wordings?

Show(timeline.Forms.ToTable());

// ## Where exactly?
//
// A stroke for each use, in the order of the texts; then every use in its words.

Show(corpus.Barcode(phrase, "互利共赢", "压舱石"));
Show(corpus.Concordance(phrase).ToTable());

// ## Did it come, fall silent, return?
//
// Exact tests against a constant share, adjusted for their number. With few readouts hardly anything is beyond chance, and the table says so.

Show(timeline.Turns.ToTable());

// ## Principle or policy?
//
// Two phrases that look alike and are never merged: who says which, since when.

var pair = corpus.Timelines(["一个云澜原则", "一个云澜政策"]);
Show(pair);
Show(pair.ToSpeakerTable());

// ## Which phrases go with which counterpart?
//
// All composed readouts, of two counterparts. Of your own folder the same cell shows whom you met.

var all = ReadoutCorpus.Load([folder, "../yunlan-jiyuan"]);
string[] phrases = [phrase, "互利共赢", "相互尊重", "压舱石", "行稳致远"];
Show(all.PhraseMatrix(phrases, MatrixColumns.Counterpart));

// ## Is this line boilerplate?
//
// Which readouts hold a wording, and the nearest one that they hold instead.

string[] lines = ["少一些波折、多一些沉稳", "多一些沉稳、少一些波折"];
Show(lines.Select(line => corpus.ReadWording(line)).ToTable());

// The picture and the table of all uses, as files.

Directory.CreateDirectory("results");
timeline.SaveSvg("results/timeline.svg");
timeline.Uses.SaveCsv("results/uses.csv");
Console.WriteLine(string.Join(", ", Directory.GetFiles("results", "*e*.*").Order()));
