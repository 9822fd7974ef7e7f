using System.Buffers;

namespace Rhetoric.Formulas;

/// <summary>Characters that join phrases and rarely begin or end one.</summary>
internal static class FunctionCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create("的了和与在是对就同向将把被也都为以并而及等中上下更要有于到从这那其、还");

    /// <summary>Whether a phrase begins or ends with one.</summary>
    public static bool Edge(string phrase) => All.Contains(phrase[0]) || All.Contains(phrase[^1]);
}
