using System.Runtime.InteropServices;
using System.Text;
using Rhetoric.Segmentation;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.DictionaryCompiler;

/// <summary>Builds the model that <see cref="ModelFormat"/> describes; the same sources give the same bytes.</summary>
internal static class ModelWriter
{
    public static byte[] Write(SourceFiles sources)
    {
        var codes = new CharacterCodes(sources);
        var frequencies = sources.Words.Values.Select(entry => entry.Frequency).Distinct().Order().ToArray();
        var tags = sources.Words.Values.Select(entry => entry.Tag).Distinct().Order(StringComparer.Ordinal).ToArray();
        var root = BuildTrie(sources, codes, frequencies, tags);
        var (rootSlots, slots) = Pack(root, codes.Count);

        // Weights 0 and 1 are those of a mere prefix and of an unknown character; the frequencies follow.
        int[] weightFrequencies = [0, 1, .. frequencies];
        Require(weightFrequencies.Length <= MaximumWeights, $"{weightFrequencies.Length} different frequencies");
        Require(tags.Length < MaximumTags, $"{tags.Length} different tags");
        var logarithms = weightFrequencies.Select(frequency => Math.Log(frequency)).ToArray();
        var logarithmOfTotal = Math.Log(sources.Total);
        var weights = logarithms.Select(logarithm => logarithm - logarithmOfTotal).ToArray();

        var header = new int[HeaderLength];
        header[(int)Field.Magic] = Magic;
        header[(int)Field.Version] = ModelFormat.Version;
        header[(int)Field.Codes] = codes.Count;
        header[(int)Field.Slots] = slots.Length;
        header[(int)Field.Weights] = weightFrequencies.Length;
        header[(int)Field.Tags] = tags.Length;
        header[(int)Field.Total] = checked((int)sources.Total);
        MemoryMarshal.Cast<byte, int>(sources.Hash).CopyTo(header.AsSpan((int)Field.Hash));

        var body = new MemoryStream();
        body.Write(MemoryMarshal.AsBytes<int>(header));
        header[(int)Field.CodeSection] = Sections.Append(body, codes.Table);
        header[(int)Field.RootSection] = Sections.Append<ulong>(body, rootSlots);
        header[(int)Field.RootBaseSection] = Sections.Append<uint>(body, rootSlots.Select(slot => (uint)BaseOf(slot)).ToArray());
        header[(int)Field.SlotSection] = Sections.Append<ulong>(body, slots);
        header[(int)Field.WeightSection] = Sections.Append<double>(body, weights);
        header[(int)Field.SingleWeightSection] = Sections.Append<double>(
            body, rootSlots.Select((slot, code) => code < FirstAscii ? OutsideWeight : weights[WeightOf(slot)]).ToArray());
        header[(int)Field.LogarithmSection] = Sections.Append<double>(body, logarithms);
        header[(int)Field.FrequencySection] = Sections.Append<int>(body, weightFrequencies);
        header[(int)Field.EmissionSection] = Sections.Append<double>(body, Emissions(sources, codes));
        header[(int)Field.TagSection] = Sections.Append<byte>(body, Encoding.UTF8.GetBytes(string.Join('\n', tags)));
        header[(int)Field.Length] = Sections.Align(body);

        var model = body.ToArray();
        MemoryMarshal.AsBytes<int>(header).CopyTo(model);
        return model;
    }

    private static TrieNode BuildTrie(SourceFiles sources, CharacterCodes codes, int[] frequencies, string[] tags)
    {
        var root = new TrieNode(NotInBlock);
        foreach (var (word, entry) in sources.Words)
        {
            // A word with a character outside the block class never stands in a block; it counts in the total only.
            if (!word.All(IsBlock))
            {
                continue;
            }

            Require(word.Length <= LongestWord, $"a word of {word.Length} units");
            var node = root;
            foreach (var unit in word)
            {
                node = node.Child(codes[unit]);
                node.Visits += entry.Frequency;
            }

            node.Weight = UnknownWord + 1 + Array.BinarySearch(frequencies, entry.Frequency);
            node.Tag = 1 + Array.BinarySearch(tags, entry.Tag, StringComparer.Ordinal);
        }

        return root;
    }

    private static (ulong[] Root, ulong[] Slots) Pack(TrieNode root, int codeCount)
    {
        var parents = new List<TrieNode>();
        CollectParents(root, parents);
        parents.Remove(root);

        var allocator = new SlotAllocator();
        var largestBase = 0;
        foreach (var parent in parents.OrderByDescending(node => node.Visits).ThenByDescending(node => node.Children.Count))
        {
            var codes = parent.Children.Select(child => child.Code).Order().ToArray();
            parent.Base = allocator.Allocate(codes);
            largestBase = Math.Max(largestBase, parent.Base);
        }

        // A lookup adds any code to any base without a check of bounds.
        var slots = new ulong[Math.Max(allocator.Length, largestBase + codeCount)];
        Require(slots.Length <= MaximumBases, $"{slots.Length} slots");
        Array.Fill(slots, EmptySlot);
        foreach (var parent in parents)
        {
            foreach (var child in parent.Children)
            {
                slots[parent.Base + child.Code] = Slot(child);
            }
        }

        var rootSlots = new ulong[codeCount];
        Array.Fill(rootSlots, ModelFormat.Slot(0, 0, 0, UnknownWord));
        foreach (var child in root.Children)
        {
            rootSlots[child.Code] = Slot(child);
        }

        return (rootSlots, slots);
    }

    private static void CollectParents(TrieNode node, List<TrieNode> parents)
    {
        if (node.Children.Count == 0)
        {
            return;
        }

        parents.Add(node);
        foreach (var child in node.Children)
        {
            CollectParents(child, parents);
        }
    }

    private static ulong Slot(TrieNode node) => ModelFormat.Slot(node.Code, node.Base, node.Tag, node.Weight);

    private static double[] Emissions(SourceFiles sources, CharacterCodes codes)
    {
        var emissions = new double[codes.Count * 4];
        Array.Fill(emissions, Impossible);
        foreach (var (unit, figures) in sources.Emissions.Where(pair => IsHan(pair.Key)))
        {
            figures.CopyTo(emissions, codes[unit] * 4);
        }

        return emissions;
    }

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidDataException($"The sources have {what}, more than a slot of the model can hold.");
        }
    }
}
