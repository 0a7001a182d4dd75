using System.Globalization;
using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>A rule that a JSON value breaks, on its way up to the outermost value, which makes it a <see cref="JsonException"/> with path and line.</summary>
internal sealed class JsonFaultException : InvalidOperationException
{
    private readonly long? _line;
    private readonly long? _byteInLine;
    private readonly List<string> _steps = [];

    private JsonFaultException(string rule, in Utf8JsonReader reader, Exception? cause = null) : base(rule, cause) =>
        (_line, _byteInLine) = cause is JsonException { LineNumber: { } line } known ? (line, known.BytePositionInLine) : PlaceOf(in reader);

    /// <summary>A rule broken by the value that the reader has just read.</summary>
    public static JsonFaultException Of(string rule, in Utf8JsonReader reader) => new(rule, in reader);

    /// <summary>What a value was refused for, one step further from the root: <c>.name</c> or <c>[3]</c>.</summary>
    public static JsonFaultException At(string step, Exception refused, in Utf8JsonReader reader)
    {
        var fault = refused as JsonFaultException ?? new JsonFaultException(RuleOf(refused), in reader, refused);
        if (step.Length > 0)
        {
            fault._steps.Add(step);
        }

        return fault;
    }

    /// <summary>Whether an exception says that a value is refused, rather than that the library is wrong.</summary>
    /// <remarks>A reader throws <see cref="InvalidOperationException"/> for a text that is no UTF-8, or escapes half a character.</remarks>
    public static bool IsRefusal(Exception exception) => exception is InvalidOperationException or JsonException or ArgumentException or FormatException or OverflowException;

    /// <param name="lineOfMany">The number of the line, from zero, where the value is one line of several; it is then said at the start, from one.</param>
    public JsonException ToJsonException(long? lineOfMany = null)
    {
        var path = "$" + string.Concat(Enumerable.Reverse(_steps));
        var start = lineOfMany is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Line {lineOfMany + 1}: ");
        var line = lineOfMany ?? _line;
        var text = string.Create(CultureInfo.InvariantCulture, $"{start}{Message} Path: {path} | LineNumber: {line} | BytePositionInLine: {_byteInLine}.");
        return new JsonException(text, path, line, _byteInLine, InnerException);
    }

    // The rule without what the framework appends: the parameter's name, the place in the text.
    private static string RuleOf(Exception refused)
    {
        var text = refused.Message;
        foreach (var appended in (string[])[" (Parameter '", Environment.NewLine + "Actual value", " LineNumber: "])
        {
            var end = text.IndexOf(appended, StringComparison.Ordinal);
            text = end < 0 ? text : text[..end];
        }

        return text;
    }

    // A reader does not tell its line, but its state carries it: another reader that goes on from there with what is no JSON says where that is.
    private static (long? Line, long? ByteInLine) PlaceOf(in Utf8JsonReader reader)
    {
        var next = new Utf8JsonReader("\0"u8, isFinalBlock: true, reader.CurrentState);
        try
        {
            next.Read();
            return default;
        }
        catch (JsonException place)
        {
            return (place.LineNumber, place.BytePositionInLine);
        }
    }
}
