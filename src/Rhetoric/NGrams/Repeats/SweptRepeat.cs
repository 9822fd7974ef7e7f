namespace Rhetoric.NGrams;

/// <summary>A maximal repeat with what one sweep over the suffixes tells of it: where it stands, and what follows.</summary>
internal record struct SweptRepeat
{
    /// <summary>The number of the longest repeat that it begins with; -1 where there is none.</summary>
    public int Parent;

    /// <summary>The group of suffixes that begin with it.</summary>
    public PrefixInterval Interval;

    /// <summary>The first place in the text.</summary>
    public int FirstPlace;

    /// <summary>The last place in the text.</summary>
    public int LastPlace;

    /// <summary>As for <see cref="PhraseFigures"/>.</summary>
    public int FirstDay;

    /// <summary>As for <see cref="PhraseFigures"/>.</summary>
    public int LastDay;

    /// <summary>Σ c log2 c over the different symbols after it, c being how often each follows.</summary>
    public double FollowingSum;

    /// <summary>How often the commonest symbol follows that is no edge.</summary>
    public int MostFollowing;

    /// <summary>How often an edge follows.</summary>
    public int Edges;

    /// <summary>How many occurrences lie in no longer repeat; only where the sweep was told what ends where.</summary>
    public int Outside;
}
