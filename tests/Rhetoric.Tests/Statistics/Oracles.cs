using System.Globalization;
using System.Text.Json;

namespace Rhetoric.Tests.Statistics;

/// <summary>Statistics published by others, read from beside the checkout.</summary>
internal static class Oracles
{
    /// <summary>The entries of a group; skips the running test where the file is absent.</summary>
    public static IReadOnlyList<JsonElement> Of(string group)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/oracles.json")));
        return [.. file.RootElement.EnumerateArray().Where(entry => entry.GetProperty("group").GetString() == group).Select(entry => entry.Clone())];
    }

    public static string NameOf(JsonElement entry) => entry.GetProperty("name").GetString()!;

    public static void AssertValue(JsonElement entry, double? actual) =>
        AssertNear(Number(entry.GetProperty("full_precision")), actual, Math.Max(entry.GetProperty("rel_tol").GetDouble(), 1e-9), NameOf(entry));

    public static double Number(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? value.GetDouble()
        : value.GetString() == "-inf" ? double.NegativeInfinity : double.Parse(value.GetString()!, CultureInfo.InvariantCulture);

    public static void AssertNear(double expected, double? actual, double tolerance = 1e-9, string name = "") =>
        Assert.True(
            actual is { } found && (found.Equals(expected) || Math.Abs(found - expected) <= Math.Max(tolerance * Math.Abs(expected), 1e-9)),
            FormattableString.Invariant($"{name} {actual:R} is not {expected:R} within {tolerance}."));
}
