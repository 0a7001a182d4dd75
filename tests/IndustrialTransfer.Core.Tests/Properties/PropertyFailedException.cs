namespace FsCheck.Xunit;

/// <summary>A property that does not hold: the message has the arguments, the shrunk counterexample and the seed.</summary>
public sealed class PropertyFailedException(string message, Exception? innerException) : Exception(message, innerException);
