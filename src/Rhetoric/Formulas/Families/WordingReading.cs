namespace Rhetoric.Formulas;

/// <summary>What tolerances leave of a wording.</summary>
/// <param name="signs">What is left.</param>
/// <param name="traits">What is told of each sign.</param>
/// <param name="particles">How many particles were left out.</param>
internal sealed class WordingReading(string signs, SignTraits[] traits, int particles)
{
    /// <summary>What a connector becomes.</summary>
    public const char Separator = '、';

    /// <summary>What is left.</summary>
    public string Signs => signs;

    /// <summary>How many particles were left out.</summary>
    public int Particles => particles;

    /// <summary>Whether a connector stands anywhere.</summary>
    public bool HasJoint => Array.Exists(traits, static one => one.HasFlag(SignTraits.Joint));

    /// <summary>The same with the home country first of each pair of countries.</summary>
    public WordingReading Mirrored() => CountryPairs.HomeFirst(signs) is var mirrored && mirrored == signs ? this : new WordingReading(mirrored, traits, particles);

    /// <summary>Whether a connector stands at a place of <see cref="Signs"/>.</summary>
    public bool IsJoint(int at) => traits[at].HasFlag(SignTraits.Joint);

    /// <summary>Without the connectors that may be left out.</summary>
    public string Tight => field ??= Array.Exists(traits, static one => one.HasFlag(SignTraits.Loose)) ? new string([.. signs.Where((_, at) => !IsLoose(at))]) : signs;

    /// <summary>Whether two wordings agree but for connectors that one of them may leave out; where the other has a particle instead it is no list (利益和关切, 利益的关切).</summary>
    public bool AgreesButForConnectors(WordingReading other)
    {
        var (here, there) = (0, 0);
        while (here < Signs.Length || there < other.Signs.Length)
        {
            if (here < Signs.Length && there < other.Signs.Length && Signs[here] == other.Signs[there])
            {
                (here, there) = (here + 1, there + 1);
            }
            else if (here < Signs.Length && IsLoose(here) && !(there < other.Signs.Length && other.FollowsParticle(there)))
            {
                here++;
            }
            else if (there < other.Signs.Length && other.IsLoose(there) && !(here < Signs.Length && FollowsParticle(here)))
            {
                there++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLoose(int at) => traits[at].HasFlag(SignTraits.Loose);

    private bool FollowsParticle(int at) => traits[at].HasFlag(SignTraits.BehindParticle);
}
