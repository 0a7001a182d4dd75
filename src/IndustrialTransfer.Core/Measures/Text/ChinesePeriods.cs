namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads the Chinese names of periods: <c>2022年1—9月</c>, <c>2024年上半年</c>, <c>2024年一季度</c>, <c>2024年前三季度</c>.</summary>
internal static class ChinesePeriods
{
    public static bool TakeYearSign(ref PeriodScanner scanner) => Take(ref scanner, "年");

    /// <summary>Reads what follows a year and its 年, or nothing.</summary>
    public static bool Read(ref PeriodScanner scanner, int year, out ReportingPeriod period)
    {
        var end = scanner.Position;
        if (Take(ref scanner, "上半年"))
        {
            return PeriodRules.Half(ref scanner, year, 1, end, out period);
        }

        if (Take(ref scanner, "下半年"))
        {
            return PeriodRules.Half(ref scanner, year, 2, end, out period);
        }

        var read = Take(ref scanner, "前") ? ReadFirst(ref scanner, year, out period)
            : Take(ref scanner, "第") ? ReadOrdinal(ref scanner, year, out period)
            : ReadNumbered(ref scanner, year, out period);
        if (read is { } exists)
        {
            return exists;
        }

        (scanner.Position, period) = (end, ReportingPeriod.Year(year));
        _ = scanner.Take('度') || Take(ref scanner, "全年");
        return true;
    }

    // 前9个月, 前三季度, but not 前一季度, which may mean the quarter before; null where no such name stands here.
    private static bool? ReadFirst(ref PeriodScanner scanner, int year, out ReportingPeriod period)
    {
        period = default;
        var at = scanner.Position;
        if (!TakeNumber(ref scanner, out var count) || count == 1)
        {
            return Missing(ref scanner, "a number of months (月) or quarters (季度) from 2 on is expected here");
        }

        Take(ref scanner, "个");
        if (Take(ref scanner, "季度"))
        {
            return PeriodRules.Quarters(ref scanner, year, 1, count, at, out period);
        }

        return Take(ref scanner, "月")
            ? PeriodRules.Months(ref scanner, year, 1, count, at, out period)
            : Missing(ref scanner, "月 or 季度 is expected here");
    }

    // 第一季度, 第一至三季度, 第5周; null where no such name stands here.
    private static bool? ReadOrdinal(ref PeriodScanner scanner, int year, out ReportingPeriod period)
    {
        period = default;
        var at = scanner.Position;
        if (!TakeNumber(ref scanner, out var first))
        {
            return Missing(ref scanner, "the number of a quarter (季度) or week (周) is expected here");
        }

        if (Take(ref scanner, "周"))
        {
            return PeriodRules.Week(ref scanner, year, first, at, out period);
        }

        var last = first;
        return (!TakeJoint(ref scanner) || TakeNumber(ref scanner, out last)) && Take(ref scanner, "季度")
            ? PeriodRules.Quarters(ref scanner, year, first, last, at, out period)
            : Missing(ref scanner, "季度 or 周 is expected here");
    }

    // 1月, 1-9月, 一季度, 一至三季度, 4月16日, 1月1日-30日, 1月-2023年3月; null where no such name stands here.
    private static bool? ReadNumbered(ref PeriodScanner scanner, int year, out ReportingPeriod period)
    {
        period = default;
        var at = scanner.Position;
        if (!TakeNumber(ref scanner, out var first))
        {
            return Missing(ref scanner, "a month (月), a quarter (季度), 上半年 or 下半年 is expected here");
        }

        if (Take(ref scanner, "月"))
        {
            return ReadDates(ref scanner, new PeriodSide(year, first, 0) { At = at }, out period);
        }

        var last = first;
        var isRange = TakeJoint(ref scanner);
        if (isRange && TakeSigned(ref scanner, "月", out last))
        {
            scanner.Take('份');
            return PeriodRules.Months(ref scanner, year, first, last, at, out period);
        }

        return (!isRange || TakeNumber(ref scanner, out last)) && Take(ref scanner, "季度")
            ? PeriodRules.Quarters(ref scanner, year, first, last, at, out period)
            : Missing(ref scanner, "月 or 季度 is expected here");
    }

    // After a month: its day, and the other end, of which only what differs is written.
    private static bool ReadDates(ref PeriodScanner scanner, PeriodSide first, out ReportingPeriod period)
    {
        var end = scanner.Position;
        if (TakeSigned(ref scanner, "日", out var day))
        {
            first.Day = day;
        }
        else if (TakeNumber(ref scanner, out day) && TakeJoint(ref scanner) && TakeSigned(ref scanner, "日", out var to))
        {
            return PeriodRules.Between(ref scanner, first with { Day = day }, first with { Day = to }, out period);
        }
        else
        {
            scanner.Position = end;
            scanner.Take('份');
        }

        end = scanner.Position;
        if (TakeJoint(ref scanner) && TakeSide(ref scanner, first, out var last))
        {
            return PeriodRules.Between(ref scanner, first, last, out period);
        }

        scanner.Position = end;
        return PeriodRules.Between(ref scanner, first, first, out period);
    }

    // 9月, 30日, 2月15日, 2023年3月, 2024年2月15日.
    private static bool TakeSide(ref PeriodScanner scanner, PeriodSide first, out PeriodSide side)
    {
        scanner.TakeSpaces();
        var start = scanner.Position;
        side = first with { Day = 0, At = start };
        var hasYear = (scanner.TakeNumber(4, 4, out var year) || scanner.TakeChineseYear(out year)) && year > 0 && TakeYearSign(ref scanner);
        if (hasYear)
        {
            side.Year = year;
        }
        else
        {
            scanner.Position = start;
        }

        var hasMonth = TakeSigned(ref scanner, "月", out var month);
        if (hasMonth)
        {
            side.Month = month;
        }

        if ((hasMonth || (!hasYear && first.Day > 0)) && TakeSigned(ref scanner, "日", out var day))
        {
            side.Day = day;
        }
        else
        {
            scanner.Take('份');
        }

        return hasMonth || side.Day > 0 || scanner.Refuse("the last month (月) or day (日) is expected here");
    }

    private static bool? Missing(ref PeriodScanner scanner, string rule)
    {
        scanner.Refuse(rule);
        return null;
    }

    private static bool TakeSigned(ref PeriodScanner scanner, string sign, out int number)
    {
        var start = scanner.Position;
        if (TakeNumber(ref scanner, out number) && Take(ref scanner, sign))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private static bool TakeNumber(ref PeriodScanner scanner, out int number)
    {
        var start = scanner.Position;
        scanner.TakeSpaces();
        if (scanner.TakeChineseNumber(out number))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private static bool TakeJoint(ref PeriodScanner scanner)
    {
        var start = scanner.Position;
        scanner.TakeSpaces();
        if (scanner.TakeDash() || scanner.Take('至') || scanner.Take('到'))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private static bool Take(ref PeriodScanner scanner, string sign)
    {
        var start = scanner.Position;
        scanner.TakeSpaces();
        if (scanner.Take(sign))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }
}
