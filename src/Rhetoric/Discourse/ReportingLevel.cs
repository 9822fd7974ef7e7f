namespace Rhetoric;

/// <summary>How much of what was said an attribution gives.</summary>
public enum ReportingLevel
{
    /// <summary>The words, or their sense (指出, 强调, 表示).</summary>
    Statement,

    /// <summary>The deed that the verb names, with its object (祝贺, 感谢).</summary>
    Act,

    /// <summary>Only what was spoken about (就…交换意见, 介绍了…).</summary>
    Topic,

    /// <summary>A paragraph without a verb that goes on with the attribution before it.</summary>
    Carried,
}
