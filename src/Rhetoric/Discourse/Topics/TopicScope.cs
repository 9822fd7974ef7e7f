namespace Rhetoric;

/// <summary>What a topic is about.</summary>
public enum TopicScope
{
    /// <summary>A matter (Taiwan, tariffs, climate).</summary>
    Content,

    /// <summary>What the relationship or the world is called or judged.</summary>
    Positioning,

    /// <summary>Courtesy, protocol, ceremony, attendance.</summary>
    Form,
}
