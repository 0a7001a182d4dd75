namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads numbers as they are printed: digits in groups, decimals, scale words, amounts in two parts ("4 billion 280 million").</summary>
internal static class NumberReader
{
    private const int GroupLength = 3;
    private const int IndianGroupLength = 2;
    private const int ChunkDigits = 19;
    private const int MostDigits = 29;

    // The one currency whose Chinese name (多米尼加比索) begins like a bound inside a number (300多亿元).
    private const string DominicanRepublic = "多米尼加";
    private const string TooManyDigits = "no more than 28 digits and 28 decimals fit into an exact number";

    /// <summary>Reads a number without sign, and its scale words.</summary>
    /// <param name="cursor">Stands on the first digit; then behind the number.</param>
    /// <param name="scales">The scale words that may follow.</param>
    /// <param name="number">What was read.</param>
    public static bool TryRead(ref TextCursor cursor, WordTable<ScaleWord> scales, out PrintedNumber number)
    {
        if (!TryReadPart(ref cursor, scales, out number))
        {
            return false;
        }

        while (number.IsScaled)
        {
            var end = cursor.Position;
            cursor.SkipSpaces();
            var apart = cursor.Position > end;
            if (!MayBegin(cursor.Next) || !TryReadPart(ref cursor, scales, out var part) || !(number.ContinuesWith(part, apart) || number.TryLift(part, apart, out number)))
            {
                cursor.Return(end);
                return true;
            }

            if (!Exact.TryAdd(number.Value, part.Value, out var sum))
            {
                return cursor.Fail(TooManyDigits);
            }

            number = part with { Value = sum };
        }

        return true;
    }

    private static bool TryReadPart(ref TextCursor cursor, WordTable<ScaleWord> scales, out PrintedNumber number)
    {
        number = default;
        var indian = false;
        if (ChineseNumerals.Begin(ref cursor))
        {
            if (!ChineseNumerals.TryTake(ref cursor, out var digits, out var decimals, out var lastDigit))
            {
                return false;
            }

            number = new PrintedNumber(new DecimalBits(digits, decimals, negative: false).ToDecimal(), lastDigit);
        }
        else if (IsBareScale(ref cursor, scales))
        {
            number = new PrintedNumber(1m, 0) { IsBare = true };
        }
        else if (TryReadDigits(ref cursor, out var digits, out var decimals, out indian))
        {
            number = new PrintedNumber(new DecimalBits(digits, decimals, negative: false).ToDecimal(), -decimals);
        }
        else
        {
            return false;
        }

        return TryScale(ref cursor, scales, indian, ref number);
    }

    /// <summary>Takes the scale word that may follow a number, and a bound beside it (300多亿), into the number.</summary>
    /// <returns>False where the number with its scale is none.</returns>
    public static bool TryScale(ref TextCursor cursor, WordTable<ScaleWord> scales, bool indian, ref PrintedNumber number)
    {
        var bound = TakeBound(ref cursor);
        var end = cursor.Position;
        cursor.SkipSpaces();
        if (!scales.TryTake(ref cursor, out var scale))
        {
            cursor.Return(end);
        }
        else if (bound == Bound.Exact)
        {
            // 3亿多元, 10万余元.
            bound = TakeBound(ref cursor);
        }

        if (indian && !scale.IsIndian)
        {
            return cursor.Fail("digits grouped as 12,34,567 go with lakh or crore only; elsewhere groups have three digits");
        }

        if (!Exact.TryShift(number.Value, scale.Power, out var value))
        {
            return cursor.Fail(TooManyDigits);
        }

        number = number with { Value = value, LastDigit = number.LastDigit + scale.Power, ScalePower = scale.Power, Bound = bound };
        return true;
    }

    // A letter of ASCII begins no number, which spares most amounts a second attempt.
    private static bool MayBegin(char next) => char.IsAsciiDigit(next) || !char.IsAscii(next);

    // All such words are Chinese.
    private static Bound TakeBound(ref TextCursor cursor) =>
        !char.IsAscii(cursor.Next) && !cursor.StartsWith(DominicanRepublic) && BoundWords.Inside.TryTake(ref cursor, out var bound) ? bound : Bound.Exact;

    // 亿元以上, 超百亿元: a scale word that counts itself.
    private static bool IsBareScale(ref TextCursor cursor, WordTable<ScaleWord> scales)
    {
        var start = cursor.Position;
        var isScale = !char.IsAscii(cursor.Next) && scales.TryTake(ref cursor, out _);
        cursor.Return(start);
        return isScale;
    }

    private static bool TryReadDigits(ref TextCursor cursor, out UInt128 digits, out int decimals, out bool indian)
    {
        (decimals, indian) = (0, false);
        var number = default(Digits);
        var group = number.Take(ref cursor);
        if (group == 0)
        {
            digits = 0;
            return cursor.Fail("a number in digits is expected");
        }

        if (!TryReadGroups(ref cursor, ref number, group, out indian))
        {
            digits = 0;
            return false;
        }

        if (cursor.Next is '.' or '．')
        {
            var point = cursor.Position;
            cursor.Advance();
            decimals = number.Take(ref cursor);
            if (decimals == 0)
            {
                cursor.Return(point);
            }
        }

        digits = number.Value;
        return (!number.TooMany && decimals <= Exact.MaxScale) || cursor.Fail(TooManyDigits);
    }

    // 1,500,000 anywhere; 12,34,567 where lakh or crore follows: then all groups but the first and the last have two digits.
    private static bool TryReadGroups(ref TextCursor cursor, ref Digits number, int first, out bool indian)
    {
        indian = false;
        var (last, threes) = (first, 0);
        while (cursor.Next is ',' or '，')
        {
            var comma = cursor.Position;
            cursor.Advance();
            var group = number.Take(ref cursor);
            if (group == 0)
            {
                cursor.Return(comma);
                break;
            }

            indian |= group == IndianGroupLength;
            if (group is not (GroupLength or IndianGroupLength) || (indian && threes > 0) || first > (indian ? IndianGroupLength : GroupLength))
            {
                cursor.Return(comma);
                return cursor.Fail("a comma separates groups of three digits (1,500); it is no decimal point");
            }

            threes += group == GroupLength ? 1 : 0;
            last = group;
        }

        return !indian || last == GroupLength || cursor.Fail("the last group of digits has three digits");
    }

    /// <summary>The digits so far, in chunks of nineteen.</summary>
    private struct Digits
    {
        private UInt128 _upper;
        private ulong _chunk;
        private int _chunkLength;
        private int _significant;

        /// <summary>All digits as one number, which is right unless there are too many of them.</summary>
        public readonly UInt128 Value => _significant <= ChunkDigits ? _chunk : unchecked((_upper * Exact.PowerOfTen(_chunkLength)) + _chunk);

        public readonly bool TooMany => _significant > MostDigits || Value >> 96 != UInt128.Zero;

        /// <summary>Takes a run of digits, half or full width.</summary>
        /// <returns>How many there were.</returns>
        public int Take(ref TextCursor cursor)
        {
            var start = cursor.Position;
            while (DigitOf(cursor.Next) is var digit and >= 0)
            {
                Append((uint)digit);
                cursor.Advance();
            }

            return cursor.Position - start;
        }

        private static int DigitOf(char character) =>
            character is >= '0' and <= '9' ? character - '0' : character is >= '０' and <= '９' ? character - '０' : -1;

        private void Append(uint digit)
        {
            if (_significant > MostDigits || (digit == 0 && _significant == 0))
            {
                return;
            }

            if (_chunkLength == ChunkDigits)
            {
                (_upper, _chunk, _chunkLength) = (_chunk, 0, 0);
            }

            _chunk = (_chunk * 10) + digit;
            _chunkLength++;
            _significant++;
        }
    }
}
