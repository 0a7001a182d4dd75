namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads periods: the canonical text, with <see cref="EnglishPeriods"/> and <see cref="ChinesePeriods"/> the usual names.</summary>
internal static class PeriodText
{
    /// <summary>Reads a text that is a period as a whole, but for white space around it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out ReportingPeriod period, out TextFault fault)
    {
        var trimmed = text.TrimStart();
        var offset = text.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd();
        var scanner = new PeriodScanner(trimmed);
        if (trimmed.IsEmpty)
        {
            period = default;
            scanner.Refuse("the text is empty");
        }
        else if (Read(ref scanner, language, out period))
        {
            if (scanner.Position == trimmed.Length)
            {
                fault = default;
                return true;
            }

            period = default;
            scanner.Refuse("the period ends before this, and nothing may follow it");
        }

        fault = scanner.Fault with { Position = scanner.Fault.Position + offset };
        return false;
    }

    /// <summary>
    /// Reads the period that a text starts with: the longest one. The caller sees to it that the text does not start within a word or number.
    /// </summary>
    /// <param name="text">A text, from the first character of the supposed period on.</param>
    /// <param name="language">The languages to read; the canonical text belongs to all.</param>
    /// <param name="period">The period.</param>
    /// <param name="length">The number of characters that make up the period.</param>
    public static bool TryRead(ReadOnlySpan<char> text, Language language, out ReportingPeriod period, out int length)
    {
        var scanner = new PeriodScanner(text);
        var found = Read(ref scanner, language, out period);
        length = found ? scanner.Position : 0;
        return found;
    }

    private static bool Read(ref PeriodScanner scanner, Language language, out ReportingPeriod period)
    {
        var found = ReadStart(ref scanner, language, out period)
            && (!scanner.RunsOn() || scanner.Refuse("a letter or digit follows the period without a break"));
        period = found ? period : default;
        return found;
    }

    // What a text starts with decides in which language it is written.
    private static bool ReadStart(ref PeriodScanner scanner, Language language, out ReportingPeriod period)
    {
        period = default;
        var chinese = (language & Language.Chinese) != 0;
        var english = (language & Language.English) != 0;
        if (chinese && scanner.TakeChineseYear(out var year))
        {
            return ChinesePeriods.TakeYearSign(ref scanner)
                ? ChinesePeriods.Read(ref scanner, year, out period)
                : scanner.Refuse("年 is expected after a year in Chinese digits");
        }

        if (scanner.TakeNumber(4, 4, out year))
        {
            return PeriodRules.Year(ref scanner, year, 0, out period)
                && (chinese && ChinesePeriods.TakeYearSign(ref scanner)
                    ? ChinesePeriods.Read(ref scanner, year, out period)
                    : ReadCanonical(ref scanner, year, english, out period));
        }

        return english
            ? EnglishPeriods.Read(ref scanner, out period)
            : scanner.Refuse("a period starts with a year of four digits");
    }

    /// <summary>Reads what follows a year: <c>-Q1</c>, <c>-01</c>, <c>-01-31</c>, <c>-01/2024-03</c> and so on, or nothing.</summary>
    private static bool ReadCanonical(ref PeriodScanner scanner, int year, bool english, out ReportingPeriod period)
    {
        period = ReportingPeriod.Year(year);
        var end = scanner.Position;
        if (scanner.IsDash() && PeriodScanner.DigitOf(scanner.Ahead(1)) >= 0)
        {
            return ReadDates(ref scanner, year, out period);
        }

        var joined = scanner.Take('-');
        if (!joined && english)
        {
            scanner.TakeSpaces();
        }

        var letter = char.ToUpperInvariant(scanner.Current);
        var known = letter is 'H' or 'Q' ? joined || english : letter == 'W' && joined;
        if (known && PeriodScanner.DigitOf(scanner.Ahead(1)) >= 0)
        {
            scanner.Position++;
            return ReadPart(ref scanner, year, letter, out period);
        }

        scanner.Position = end;
        return true;
    }

    /// <summary>Reads the number of a half, a quarter or a week, the position being after its letter.</summary>
    private static bool ReadPart(ref PeriodScanner scanner, int year, char letter, out ReportingPeriod period)
    {
        period = default;
        var at = scanner.Position;
        if (letter == 'W')
        {
            if (!scanner.TakeNumber(2, 2, out var week))
            {
                return scanner.Refuse("a week is written with two digits");
            }

            return PeriodRules.Week(ref scanner, year, week, at, out period);
        }

        if (!scanner.TakeNumber(1, 1, out var number))
        {
            return scanner.Refuse("a half or a quarter is written with one digit");
        }

        return letter == 'H'
            ? PeriodRules.Half(ref scanner, year, number, at, out period)
            : PeriodRules.Quarters(ref scanner, year, number, number, at, out period);
    }

    private static bool ReadDates(ref PeriodScanner scanner, int year, out ReportingPeriod period)
    {
        period = default;
        if (!ReadDate(ref scanner, new PeriodSide(year, 0, 0), out var first))
        {
            return false;
        }

        if (scanner.Current != '/' || PeriodScanner.DigitOf(scanner.Ahead(1)) < 0)
        {
            return PeriodRules.Between(ref scanner, first, first, out period);
        }

        scanner.Position++;
        return scanner.TakeYear(out year)
            && ReadDate(ref scanner, new PeriodSide(year, 0, 0), out var last)
            && PeriodRules.Between(ref scanner, first, last, out period);
    }

    // -MM or -MM-DD, with two digits each.
    private static bool ReadDate(ref PeriodScanner scanner, PeriodSide year, out PeriodSide date)
    {
        date = year with { At = scanner.Position + 1 };
        if (!scanner.Take('-') || !scanner.TakeNumber(2, 2, out var month))
        {
            return scanner.Refuse("a hyphen and a month of two digits are expected after the year");
        }

        date.Month = month;
        if (!scanner.IsDash() || PeriodScanner.DigitOf(scanner.Ahead(1)) < 0)
        {
            return true;
        }

        if (!scanner.Take('-') || !scanner.TakeNumber(2, 2, out var day))
        {
            return scanner.Refuse("a hyphen and a day of two digits are expected after the month");
        }

        date.Day = day;
        return day > 0 || scanner.Deny(scanner.Position - 2, "a day is from 1 to 31");
    }
}
