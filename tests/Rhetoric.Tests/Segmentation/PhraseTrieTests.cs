using CsCheck;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Segmentation;

public sealed class PhraseTrieTests
{
    [Fact]
    public void Every_phrase_ends_in_a_state_of_its_own_and_nothing_else_does() =>
        Gen.Select(Gen.Char["甲乙丙"].Array[1, 12].Select(units => new string(units)).Array[0, 200], Gen.Char["甲乙丙丁"].Array[1, 12].Select(units => new string(units)).Array[1, 100])
            .Sample((drawn, others) =>
            {
                var phrases = drawn.Distinct().ToArray();
                var trie = new PhraseTrie(phrases);

                Assert.All(phrases.Concat(others), text => Assert.Equal(Array.IndexOf(phrases, text), Find(trie, text)));
            });

    // Bases run out in the front of an array of few codes: were the holes there searched each time, this would be some ten thousand million steps.
    [Fact]
    public void Long_phrases_of_few_characters_find_room()
    {
        var random = new Random(7);
        string[] phrases = [.. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, 15).Select(_ => (char)('a' + random.Next(26))))).Distinct()];

        var trie = new PhraseTrie(phrases);

        Assert.All(phrases.Index(), phrase => Assert.Equal(phrase.Index, Find(trie, phrase.Item)));
        Assert.InRange(trie.Nodes.Length, phrases.Length, 2 * 15 * phrases.Length);
    }

    private static int Find(PhraseTrie trie, string text)
    {
        var state = 0;
        foreach (var character in text)
        {
            state = trie.Next(state, character);
            if (state == 0)
            {
                return -1;
            }
        }

        return trie.PhraseOf[state];
    }
}
