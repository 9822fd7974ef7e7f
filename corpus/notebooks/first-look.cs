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

// # A first look at a series
//
// What is in a folder of readouts: which meetings, which set phrases recur, who gets how much of the words, who asks what of whom. Nine composed readouts of two invented states
// serve as an example. **To look at your own, change the path in the line `var folder`** to that of your folder and run everything again.

var folder = "../yunlan-lanhai";
var corpus = ReadoutCorpus.Load(folder);
Show(corpus.ToTable());

// Texts that could not be read; and texts that are nearly the same as an earlier one, which would count twice and are left out of all that follows. Of these readouts there are none.

var twice = corpus.FindNearDuplicates();
Show(corpus.Failures);
Show(twice);
corpus = corpus.Without(twice);

// ## Which set phrases recur?
//
// Mined without a list and matched with one, the most formulaic first. Beside each: its own uses, readouts, first and last use, in whose mouth, and the other wordings of its family.

var formulas = corpus.FindFormulas();
Show(ResultTable.Of(
    formulas.Top(15),
    ("formula", formula => formula.Canonical),
    ("uses", formula => formula.Count),
    ("readouts", formula => formula.Documents),
    ("first", formula => formula.First),
    ("last", formula => formula.Last),
    ("speakers", formula => string.Join('、', formula.Speakers)),
    ("other wordings", formula => string.Join('、', formula.Variants.Skip(1).Select(variant => variant.Form)))));

// The same by year: the share of each year's readouts that have the phrase, in these very words.

Show(corpus.HeatTable(formulas.Top(10).Select(formula => formula.Canonical), options: new TraceOptions { IsExact = true }));

// ## Who gets how much of the words?
//
// Of what somebody says, readout by readout, and of all together. Both sides (双方) are a voice of their own; what the readout tells in its own words is nobody's.

var voices = corpus.ReadVoices();
Show(voices);
Show(voices.Totals().ToTable());

// ## What does each side ask of the other?
//
// Asks, without offers and what both are to do; the strongest first: 务必 is an imperative, 应 and 要 an obligation (`ought`), 希望 a wish. A party has one name, whether the text says 岚方, 岚海 or 你.

var asks = corpus.ReadAsks();
Show(ResultTable.Of(
    asks.Where(ask => ask.Ask.Kind == AskKind.Request).StrongestFirst().Top(15),
    ("date", ask => ask.Date),
    ("who", ask => ask.Voice),
    ("of whom", ask => ask.Party),
    ("word", ask => ask.Ask.Modal),
    ("force", ask => ask.Ask.Force),
    ("what", ask => ask.Readout.Quote(ask.Ask.Content))));

// ## One text, as it is read
//
// The last readout, with who says what.

Show(corpus[^1].ReadDiscourse());

// ## Check it
//
// Every figure leads back to a file, a place in it (in characters from its beginning) and the words there.

var first = formulas.Top(1).Single();
Show(ResultTable.Of(
    first.Occurrences,
    ("readout", use => use.Readout.Id),
    ("file", use => Path.GetFileName(use.Readout.Path)),
    ("from", use => use.Readout.OriginalSpan(use.Span).Start),
    ("to", use => use.Readout.OriginalSpan(use.Span).End),
    ("words", use => use.Readout.Quote(use.Span)),
    ("speaker", use => use.Speaker)));

// ## With your own list, and into a spreadsheet
//
// Set phrases of your own, each with its wordings: a file with tabs between the columns, or simply one phrase a line. Here they take the place of the built-in list; `FormulaLexicon.Default.WithFile(…)` lays them over it.

Directory.CreateDirectory("results");
File.WriteAllText("results/my-phrases.tsv", "formula\tcategory\tvariants\n压舱石\timage\t稳定器和压舱石\n护栏\timage\t\n");
var mine = FormulaLexicon.Load("results/my-phrases.tsv");
Show(corpus.FindFormulas(new FormulaOptions { Lexicon = mine }).Where(formula => formula.Origin != FormulaOrigin.Mined).ToTable());

// The tables for a spreadsheet: with a byte order mark, so that Excel reads Chinese.

formulas.Top(200).SaveCsv("results/formulas.csv");
asks.SaveCsv("results/asks.csv");
Console.WriteLine("results/formulas.csv, results/asks.csv");
