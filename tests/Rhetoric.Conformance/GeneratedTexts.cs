using CsCheck;

namespace Rhetoric.Conformance;

/// <summary>Batches of generated texts: the same seed gives the same texts, whatever the number of processes.</summary>
internal static class GeneratedTexts
{
    private const int Batch = 1000;

    /// <summary>
    /// So many short strings; to a thousand of them come two longer ones, ten after changes to the dictionary, forty after a user
    /// dictionary was read; to ten thousand a block that nothing parts, and to fifty thousand another of hardly any words, which takes Python's
    /// tagger longest, as they are and after changes to long stretches of them.
    /// </summary>
    public static IEnumerable<TextBatch> Batches(int strings, uint seed)
    {
        for (var first = 0; first < strings; first += Batch)
        {
            var dice = new PCG((uint)(first / Batch), seed);
            var count = Math.Min(Batch, strings - first);
            yield return new("generated", Draw(MixedText.ShortTexts.Array[count], dice));
            yield return new("generated, long", Draw(MixedText.Texts.Array[2], dice));
            if (first % (10 * Batch) == 0)
            {
                string[] blocks = [Draw(MixedText.LongBlocks, dice), .. Draw(MixedText.UnknownBlocks.Array[first % (50 * Batch) == 0 ? 1 : 0], dice)];
                yield return new("generated, long", blocks);
                yield return TextBatch.Changed("generated, user words", blocks, Draw(UserWordChanges.Of(string.Concat(blocks), longest: 1000), dice));
            }

            yield return TextBatch.Changed("generated, user words", Draw(UserWordChanges.Texts.Array[10], dice), Draw(UserWordChanges.Changes, dice));
            yield return TextBatch.WithDictionary(
                "generated, user words", Draw(MixedText.ShortTexts.Array[40], dice), Draw(MixedText.UserDictionaries, dice));
        }
    }

    /// <summary>The texts again, after changes to stretches that they hold: every tenth batch of them.</summary>
    public static IEnumerable<TextBatch> Changed(IEnumerable<TextBatch> batches, uint seed) =>
        batches.Where(batch => batch.Texts.Any(text => text.Length > 0)).Where((_, number) => number % 10 == 0).Select((batch, number) =>
            TextBatch.Changed("real, user words", batch.Texts, Draw(UserWordChanges.Of(string.Concat(batch.Texts)), new PCG((uint)number, seed))));

    private static T Draw<T>(Gen<T> generator, PCG dice) => generator.Generate(dice, null, out _);
}
