namespace Rhetoric.Tool;

/// <summary>The command cannot do what it was asked; the message is for the person who asked.</summary>
internal sealed class UsageException(string message) : Exception(message);
