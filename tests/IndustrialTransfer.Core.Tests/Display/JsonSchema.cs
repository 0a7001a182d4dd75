using System.Globalization;
using System.Text.Json;

namespace IndustrialTransfer.Tests.Display;

/// <summary>The part of JSON Schema (draft 7) that the schema of Vega-Lite is written in. A keyword that is not known here is refused, not passed over; of
/// <c>format</c> alone nothing is checked.</summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = ["description", "$schema", "definitions", "format", "default", "title"];

    private readonly JsonElement _root;
    private int _deepest;
    private string _fault = "";

    public JsonSchema(JsonElement root) => _root = root;

    /// <summary>What is wrong with a document, at the deepest place that was reached; null where nothing is.</summary>
    public string? FaultOf(JsonElement document)
    {
        (_deepest, _fault) = (-1, "");
        return IsValid(_root, document, "$", 0) ? null : _fault;
    }

    private bool IsValid(JsonElement schema, JsonElement value, string path, int depth)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean() || Fail(path, depth, "nothing may be here");
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Annotations.Contains(keyword.Name) && !Holds(schema, keyword, value, path, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value, string path, int depth)
    {
        var argument = keyword.Value;
        var isObject = value.ValueKind == JsonValueKind.Object;
        var isArray = value.ValueKind == JsonValueKind.Array;
        return keyword.Name switch
        {
            "$ref" => IsValid(Resolve(argument.GetString()!), value, path, depth),
            "anyOf" => argument.EnumerateArray().Any(choice => IsValid(choice, value, path, depth)),
            "type" => (argument.ValueKind == JsonValueKind.Array ? argument.EnumerateArray().Any(type => HasType(type, value)) : HasType(argument, value))
                || Fail(path, depth, $"is no {argument}"),
            "const" => JsonElement.DeepEquals(argument, value) || Fail(path, depth, $"is not {argument}"),
            "enum" => argument.EnumerateArray().Any(member => JsonElement.DeepEquals(member, value)) || Fail(path, depth, $"is none of {argument}"),
            "properties" => !isObject || argument.EnumerateObject().All(member =>
                !value.TryGetProperty(member.Name, out var child) || IsValid(member.Value, child, $"{path}.{member.Name}", depth + 1)),
            "additionalProperties" => !isObject || value.EnumerateObject().All(member =>
                (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _))
                || IsValid(argument, member.Value, $"{path}.{member.Name}", depth + 1)),
            "required" => !isObject || argument.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _) || Fail(path, depth, $"lacks {name}")),
            "minProperties" => !isObject || value.EnumerateObject().Count() >= argument.GetInt32() || Fail(path, depth, "has too few members"),
            "items" => !isArray || value.EnumerateArray().Select((item, i) => IsValid(argument, item, $"{path}[{i}]", depth + 1)).All(valid => valid),
            "minItems" => !isArray || value.GetArrayLength() >= argument.GetInt32() || Fail(path, depth, "has too few items"),
            "maxItems" => !isArray || value.GetArrayLength() <= argument.GetInt32() || Fail(path, depth, "has too many items"),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetDouble() || Fail(path, depth, $"is below {argument}"),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetDouble() || Fail(path, depth, $"is above {argument}"),
            "minLength" => value.ValueKind != JsonValueKind.String || Length(value) >= argument.GetInt32() || Fail(path, depth, "is too short"),
            "maxLength" => value.ValueKind != JsonValueKind.String || Length(value) <= argument.GetInt32() || Fail(path, depth, "is too long"),
            _ => throw new NotSupportedException($"The keyword {keyword.Name} of JSON Schema is not known here."),
        };
    }

    private JsonElement Resolve(string reference)
    {
        const string Definitions = "#/definitions/";
        Assert.StartsWith(Definitions, reference, StringComparison.Ordinal);
        return _root.GetProperty("definitions").GetProperty(Uri.UnescapeDataString(reference[Definitions.Length..]));
    }

    private bool Fail(string path, int depth, string fault)
    {
        if (depth > _deepest)
        {
            (_deepest, _fault) = (depth, $"{path} {fault}");
        }

        return false;
    }

    private static bool HasType(JsonElement type, JsonElement value) => type.GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && Math.Floor(number) == number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        var other => throw new NotSupportedException($"The type {other} of JSON Schema is not known here."),
    };

    private static int Length(JsonElement text) => new StringInfo(text.GetString()!).LengthInTextElements;
}
