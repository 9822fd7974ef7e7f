using System.Runtime.InteropServices;
using System.Text;
using Rhetoric.Segmentation;
using static Rhetoric.Segmentation.TagModelFormat;

namespace Rhetoric.DictionaryCompiler;

/// <summary>Builds the model that <see cref="TagModelFormat"/> describes; the same sources give the same bytes.</summary>
internal static class TagModelWriter
{
    public static byte[] Write(TagSources sources)
    {
        var names = sources.Start.Keys.Order(StringComparer.Ordinal).ToArray();
        if (names.Length != States)
        {
            throw new InvalidDataException($"There are {names.Length} states, not {States}.");
        }

        var numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var transitions = new double[States * States];
        Array.Fill(transitions, double.NegativeInfinity);
        var successors = new StateSet[States];
        foreach (var (source, targets) in sources.Transitions)
        {
            foreach (var (target, value) in targets)
            {
                transitions[(numbers[target] * States) + numbers[source]] = value;
                successors[numbers[source]].Add(numbers[target]);
            }
        }

        var sets = new List<StateSet> { SetOf(Enumerable.Range(0, States)) };
        var setNumbers = new Dictionary<StateSet, int>();
        var possible = new ushort[HanCount];
        var firstEmission = new int[HanCount + 1];
        var emissionStates = new List<byte>();
        var emissions = new List<double>();
        for (var i = 0; i < HanCount; i++)
        {
            if (sources.Characters.TryGetValue((char)(FirstHan + i), out var character))
            {
                possible[i] = character.Possible.Count == 0
                    ? (ushort)AllStates
                    : NumberOf(SetOf(character.Possible.Select(name => numbers[name])), sets, setNumbers);
                foreach (var (name, value) in character.Emissions.OrderBy(pair => numbers[pair.Key]))
                {
                    emissionStates.Add((byte)numbers[name]);
                    emissions.Add(value);
                }
            }

            firstEmission[i + 1] = emissions.Count;
        }

        var header = new int[HeaderLength];
        header[(int)Field.Magic] = Magic;
        header[(int)Field.Version] = TagModelFormat.Version;
        var body = new MemoryStream();
        body.Write(MemoryMarshal.AsBytes<int>(header));
        header[(int)Field.NameSection] = Sections.Append<byte>(body, Encoding.UTF8.GetBytes(string.Join('\n', names)));
        header[(int)Field.StartSection] = Sections.Append<double>(body, names.Select(name => sources.Start[name]).ToArray());
        header[(int)Field.TransitionSection] = Sections.Append<double>(body, transitions);
        header[(int)Field.SuccessorSection] = Sections.Append<StateSet>(body, successors);
        header[(int)Field.PossibleSection] = Sections.Append<ushort>(body, possible);
        header[(int)Field.SetSection] = Sections.Append<StateSet>(body, sets.ToArray());
        header[(int)Field.FirstEmissionSection] = Sections.Append<int>(body, firstEmission);
        header[(int)Field.EmissionStateSection] = Sections.Append<byte>(body, emissionStates.ToArray());
        header[(int)Field.EmissionSection] = Sections.Append<double>(body, emissions.ToArray());
        header[(int)Field.Length] = Sections.Align(body);

        var model = body.ToArray();
        MemoryMarshal.AsBytes<int>(header).CopyTo(model);
        return model;
    }

    private static StateSet SetOf(IEnumerable<int> states)
    {
        var set = default(StateSet);
        foreach (var state in states)
        {
            set.Add(state);
        }

        return set;
    }

    private static ushort NumberOf(StateSet set, List<StateSet> sets, Dictionary<StateSet, int> numbers)
    {
        if (!numbers.TryGetValue(set, out var number))
        {
            number = sets.Count;
            numbers.Add(set, number);
            sets.Add(set);
        }

        return checked((ushort)number);
    }
}
