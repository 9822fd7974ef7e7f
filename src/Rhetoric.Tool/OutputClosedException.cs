namespace Rhetoric.Tool;

/// <summary>Who reads the output reads no more of it, so that the rest need not be made.</summary>
internal sealed class OutputClosedException() : Exception("The output is closed.");
