using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis.Json;

/// <summary>How a breakdown is written: its rows, each with key, counts and amount. What follows from them is not.</summary>
internal static class BreakdownForm
{
    public static JsonForm<Breakdown<TKey, TAmount>> Of<TKey, TAmount>(JsonTypeInfo<TKey> keyInfo) where TAmount : struct, IQuantity<TAmount>
    {
        var row = RowOf<TKey, TAmount>(new KeyForm<TKey>(keyInfo));
        return new ObjectForm<Breakdown<TKey, TAmount>>("a breakdown", form =>
        {
            var rows = form.Required("rows", new ListForm<BreakdownRow<TKey, TAmount>>(row), breakdown => breakdown.Rows);
            return values => Of(rows.In(values));
        });
    }

    private static ObjectForm<BreakdownRow<TKey, TAmount>> RowOf<TKey, TAmount>(JsonForm<Key<TKey>> keyForm) where TAmount : struct, IQuantity<TAmount> =>
        new("a row", form =>
        {
            var key = form.Optional("key", keyForm, row => row.Key is null ? null : new Key<TKey>(row.Key));
            var count = form.Required("count", Forms.Whole, row => row.Count);
            var unknownCount = form.Defaulted("unknownCount", Forms.Whole, row => row.UnknownCount);
            var keyCount = form.Defaulted("keyCount", Forms.Whole, row => row.KeyCount > 1 ? row.KeyCount : 0);
            var amount = form.Required("amount", AmountOf<TAmount>(), row => row.Amount);
            return values =>
            {
                var items = Guard.Between(count.In(values), 1, int.MaxValue, nameof(count));
                var unknown = Guard.Between(unknownCount.In(values), 0, items, nameof(unknownCount));
                var value = key.In(values) is { } found ? found.Value
                    : default(TKey) is null ? default!
                    : throw new ArgumentException("The member 'key' of a row is missing.");
                return new BreakdownRow<TKey, TAmount>(value, items, unknown, AmountIn(amount.In(values), items - unknown), null, null)
                {
                    KeyCount = Math.Max(Guard.Between(keyCount.In(values), 0, int.MaxValue, nameof(keyCount)), 1),
                };
            };
        });

    private static Breakdown<TKey, TAmount> Of<TKey, TAmount>(IReadOnlyList<BreakdownRow<TKey, TAmount>> rows) where TAmount : struct, IQuantity<TAmount>
    {
        var (index, sums) = (new KeyIndex<TKey>(), new BreakdownRows<TKey, TAmount>());
        for (var i = 0; i < rows.Count; i++)
        {
            var key = rows[i].Key;
            var first = index.LineOf(key, i);
            if (first != i)
            {
                throw new ArgumentException(Invariant($"The key {KeyIndex<TKey>.NameOf(key)} has two rows, {first} and {i}."), nameof(rows));
            }

            sums.Add(key, rows[i], isFolded: true);
        }

        return sums.ToBreakdown();
    }

    private static TAmount AmountIn<TAmount>(TAmount amount, int knownCount) where TAmount : struct, IQuantity<TAmount> =>
        knownCount > 0 || amount.Equals(TAmount.AdditiveIdentity)
            ? amount
            : throw new ArgumentException(Invariant($"A row of unknown amounts only adds up to nothing, and not to {amount}."), nameof(amount));

    // A closed list, so that nothing needs reflection.
    private static JsonForm<TAmount> AmountOf<TAmount>() => (JsonForm<TAmount>)(
        typeof(TAmount) == typeof(Money) ? TextForm<Money>.Instance
        : typeof(TAmount) == typeof(ItemCount) ? Forms.Count
        : typeof(TAmount) == typeof(LandArea) ? TextForm<LandArea>.Instance
        : typeof(TAmount) == typeof(Percentage) ? TextForm<Percentage>.Instance
        : typeof(TAmount) == typeof(PercentagePoints) ? TextForm<PercentagePoints>.Instance
        : (object?)null ?? throw new NotSupportedException($"{typeof(TAmount)} has no JSON form."));

    // What the form of an object needs where a key may be of any type, and null.
    private readonly record struct Key<TKey>(TKey Value);

    private sealed class KeyForm<TKey>(JsonTypeInfo<TKey> info) : JsonForm<Key<TKey>>
    {
        private const string PathInMessage = " Path: ";

        public override Key<TKey> Read(ref Utf8JsonReader reader)
        {
            try
            {
                return new(JsonSerializer.Deserialize(ref reader, info)!);
            }
            catch (JsonException refused) when (refused.Path is { } path)
            {
                // Path and line are those within the key: the path goes on from there, and the reader knows its own line.
                var end = refused.Message.IndexOf(PathInMessage, StringComparison.Ordinal);
                throw JsonFaultException.At(path[1..], new JsonException(end < 0 ? refused.Message : refused.Message[..end]), in reader);
            }
        }

        public override void Write(Utf8JsonWriter writer, Key<TKey> value) => JsonSerializer.Serialize(writer, value.Value, info);
    }
}
