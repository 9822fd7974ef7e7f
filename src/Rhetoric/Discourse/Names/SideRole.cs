namespace Rhetoric.Discourse;

/// <summary>Whose side a word means.</summary>
internal enum SideRole
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The publisher's own.</summary>
    Home,

    /// <summary>The one met, or one of those met.</summary>
    Counterpart,

    /// <summary>Home and counterpart together, or all who take part.</summary>
    Both,

    /// <summary>Somebody who takes no part.</summary>
    Third,
}
