namespace Rhetoric;

/// <summary>A tier of shares.</summary>
/// <param name="Name">Its name, such as <c>some</c>.</param>
/// <param name="From">The least share in it, from 0 to below 1; the lowest tier holds every share above 0 and below the next.</param>
public readonly record struct ShareTier(string Name, double From)
{
    /// <summary>The name and where it begins.</summary>
    public override string ToString() => $"{Name} from {ResultLine.Percent(From)}";
}
