using Rhetoric;
using Rhetoric.Samples;

// The words of jieba.NET wherever words are asked for: phrases of two to four words, counted by its words and by those of the library.
// dotnet run -c Release --project benchmarks/JiebaNet -- readouts/
var corpus = ReadoutCorpus.Load(args is [var path] ? path : "corpus/yunlan-lanhai");
foreach (ISegmenter segmenter in new ISegmenter[] { new JiebaNetSegmenter(), Segmenter.Default })
{
    var options = new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 2, MaxLength = 4, MinDocuments = Math.Min(2, corpus.Count), Segmenter = segmenter };
    Console.WriteLine(segmenter.Identity);
    Console.WriteLine(corpus.CountPhrases(options).Top(10).ToTable());
}
