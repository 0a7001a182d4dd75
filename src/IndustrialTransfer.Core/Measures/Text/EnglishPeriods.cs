namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads the English names of periods: <c>January-September 2022</c>, <c>first half of 2024</c>, <c>16 April 2024</c>.</summary>
internal static class EnglishPeriods
{
    private const int AbbreviationLength = 3;

    /// <summary>The months by their full names; the first three letters are the abbreviation.</summary>
    public static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The numbers of halves and quarters.</summary>
    public static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Reads a period that starts with a word, or with the day of a month.</summary>
    public static bool Read(ref PeriodScanner scanner, out ReportingPeriod period)
    {
        if (scanner.TakeWord("from"))
        {
            scanner.TakeSpaces();
            return ReadDates(ref scanner, isRange: true, null, out period);
        }

        if (scanner.TakeWord("between"))
        {
            scanner.TakeSpaces();
            return ReadDates(ref scanner, isRange: true, "and", out period);
        }

        if (scanner.TakeWord("the"))
        {
            scanner.TakeSpaces();
            return ReadNamed(ref scanner, out period) ?? scanner.Refuse("a half, a quarter, the first months or the full year is expected here");
        }

        return StartsPart(scanner)
            ? ReadPart(ref scanner, out period)
            : ReadNamed(ref scanner, out period) ?? ReadDates(ref scanner, isRange: false, null, out period);
    }

    private static bool StartsPart(PeriodScanner scanner) =>
        scanner.Current is 'H' or 'h' or 'Q' or 'q' && PeriodScanner.DigitOf(scanner.Ahead(1)) >= 0;

    // Q1 2024, Q1-Q3 2024, H1 2024.
    private static bool ReadPart(ref PeriodScanner scanner, out ReportingPeriod period)
    {
        period = default;
        var isHalf = scanner.Current is 'H' or 'h';
        var at = ++scanner.Position;
        if (!scanner.TakeNumber(1, 1, out var first))
        {
            return scanner.Refuse("a half or a quarter is written with one digit");
        }

        var last = first;
        var end = scanner.Position;
        if (!isHalf && TakeJoint(ref scanner, null) && scanner.Current is 'Q' or 'q')
        {
            scanner.Position++;
            if (!scanner.TakeNumber(1, 1, out last))
            {
                return scanner.Refuse("a quarter is written with one digit");
            }
        }
        else
        {
            scanner.Position = end;
        }

        return TakeYear(ref scanner, out var year) && (isHalf
            ? PeriodRules.Half(ref scanner, year, first, at, out period)
            : PeriodRules.Quarters(ref scanner, year, first, last, at, out period));
    }

    // First half of 2024, first nine months of 2022, full year 2023, week 5 of 2024; null where no such name starts here.
    private static bool? ReadNamed(ref PeriodScanner scanner, out ReportingPeriod period)
    {
        period = default;
        var start = scanner.Position;
        if (scanner.TakeWord("week"))
        {
            scanner.TakeSpaces();
            var at = scanner.Position;
            return scanner.TakeCount(out var week)
                ? TakeYear(ref scanner, out var weekYear) && PeriodRules.Week(ref scanner, weekYear, week, at, out period)
                : scanner.Refuse("the number of a week is expected here");
        }

        if (scanner.TakeWord("full") || scanner.TakeWord("whole"))
        {
            TakeGap(ref scanner);
            if (!scanner.TakeWord("year"))
            {
                return scanner.Refuse("the word 'year' is expected here");
            }

            var exists = TakeYear(ref scanner, out var full);
            period = exists ? ReportingPeriod.Year(full) : default;
            return exists;
        }

        if (!scanner.TakeWordOf(Ordinals, out var ordinal))
        {
            return null;
        }

        TakeGap(ref scanner);
        if (scanner.TakeWord("half"))
        {
            return TakeYear(ref scanner, out var year) && PeriodRules.Half(ref scanner, year, ordinal, start, out period);
        }

        if (scanner.TakeWord("quarter"))
        {
            return TakeYear(ref scanner, out var year) && PeriodRules.Quarters(ref scanner, year, ordinal, ordinal, start, out period);
        }

        return ordinal == 1 ? ReadFirst(ref scanner, out period) : scanner.Refuse("'half' or 'quarter' is expected here");
    }

    // Nine months of 2022, three quarters of 2024.
    private static bool ReadFirst(ref PeriodScanner scanner, out ReportingPeriod period)
    {
        period = default;
        var at = scanner.Position;
        if ((!scanner.TakeCount(out var count) && !scanner.TakeWordOf(Numbers, out count)) || count == 1)
        {
            return scanner.Refuse("'half', 'quarter' or a number of months or quarters from 2 on is expected here");
        }

        TakeGap(ref scanner);
        if (scanner.TakeWord("quarters"))
        {
            return TakeYear(ref scanner, out var year) && PeriodRules.Quarters(ref scanner, year, 1, count, at, out period);
        }

        return scanner.TakeWord("months")
            ? TakeYear(ref scanner, out var inYear) && PeriodRules.Months(ref scanner, inYear, 1, count, at, out period)
            : scanner.Refuse("'months' or 'quarters' is expected here");
    }

    // January 2024, 16 April 2024, April 16, 2024, and from one of these to another; what the two share is written once.
    private static bool ReadDates(ref PeriodScanner scanner, bool isRange, string? joint, out ReportingPeriod period)
    {
        period = default;
        if (!TakeSide(ref scanner, out var first))
        {
            return false;
        }

        var end = scanner.Position;
        var joined = TakeJoint(ref scanner, joint);
        if (joined && TakeSide(ref scanner, out var last))
        {
            return Complete(ref scanner, ref first, ref last) && PeriodRules.Between(ref scanner, first, last, out period);
        }

        scanner.Position = end;
        if (isRange)
        {
            return !joined && scanner.Deny(end, "the end of the period is expected here");
        }

        return first is { Month: > 0, Year: > 0 }
            ? PeriodRules.Between(ref scanner, first, first, out period)
            : scanner.Refuse(first.Month == 0 ? "the name of a month is expected here" : "a year of four digits is expected here");
    }

    // 1-30 January 2024 lacks the first month, January 1-30, 2024 the last one, and both the first year.
    private static bool Complete(ref PeriodScanner scanner, ref PeriodSide first, ref PeriodSide last)
    {
        if (last.Year == 0)
        {
            return scanner.Refuse("a year of four digits is expected here");
        }

        if (first is { Month: 0, Year: 0 } && last is { DayFirst: true, Month: > 0 })
        {
            first.Month = last.Month;
        }
        else if (last.Month == 0 && first is { DayFirst: false, Day: > 0, Year: 0 })
        {
            last.Month = first.Month;
        }

        first.Year = first.Year == 0 ? last.Year : first.Year;
        return (first.Month > 0 && last.Month > 0) || scanner.Deny(last.At, "each end needs a month, or both share one");
    }

    private static bool TakeSide(ref PeriodScanner scanner, out PeriodSide side)
    {
        side = new PeriodSide { At = scanner.Position };
        side.DayFirst = scanner.TakeCount(out var day);
        var end = scanner.Position;
        var month = 0;
        if (side.DayFirst)
        {
            scanner.Position = scanner.TakeSpaces() && TakeMonth(ref scanner, out month) ? scanner.Position : end;
        }
        else if (TakeMonth(ref scanner, out month))
        {
            end = scanner.Position;
            scanner.Position = scanner.TakeSpaces() && scanner.TakeCount(out day) ? scanner.Position : end;
        }
        else
        {
            return scanner.Refuse("a period starts with a year, a month, a day of the month or the name of a part of a year");
        }

        _ = TakeYear(ref scanner, out var year);
        (side.Year, side.Month, side.Day) = (year, month, day);
        return true;
    }

    // A name in full, or its first three letters, or Sept, with or without a full stop.
    private static bool TakeMonth(ref PeriodScanner scanner, out int month)
    {
        var word = scanner.Word();
        for (month = MonthNames.Length; month > 0; month--)
        {
            var name = MonthNames[month - 1].AsSpan();
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                scanner.Position += word.Length;
                return true;
            }

            if (word.Equals(name[..AbbreviationLength], StringComparison.OrdinalIgnoreCase)
                || (month == 9 && word.Equals("Sept", StringComparison.OrdinalIgnoreCase)))
            {
                scanner.Position += word.Length;
                scanner.Take('.');
                return true;
            }
        }

        return false;
    }

    // " 2024", ", 2024", " of 2024" or " period of 2024".
    private static bool TakeYear(ref PeriodScanner scanner, out int year)
    {
        var start = scanner.Position;
        var apart = scanner.TakeSpaces();
        if (apart && scanner.TakeWord("period"))
        {
            apart = scanner.TakeSpaces();
        }

        if (scanner.Take(',') || (apart && scanner.TakeWord("of")))
        {
            apart = true;
            scanner.TakeSpaces();
        }

        year = 0;
        if (apart ? scanner.TakeYear(out year) : scanner.Refuse("a year of four digits is expected here"))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    // What stands between the two ends: a dash, to, through, or the given word.
    private static bool TakeJoint(ref PeriodScanner scanner, string? word)
    {
        scanner.TakeSpaces();
        if (!(word is null ? scanner.TakeDash() || scanner.TakeWord("to") || scanner.TakeWord("through") : scanner.TakeWord(word)))
        {
            return false;
        }

        scanner.TakeSpaces();
        return true;
    }

    private static void TakeGap(ref PeriodScanner scanner)
    {
        if (!scanner.TakeSpaces())
        {
            scanner.Take('-');
        }
    }
}
