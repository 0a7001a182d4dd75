using System.Globalization;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Writes periods, without allocating: the canonical text, and the long ones in English and Chinese.</summary>
internal static class PeriodWriter
{
    /// <summary>Longer than any text of a period: "30 September 2023-30 September 2024".</summary>
    public const int MaxLength = 64;

    private static readonly string[] ChineseQuarters = ["一", "二", "三", "四"];

    /// <summary>Writes a period in a format: <c>G</c>, canonical, or <c>L</c>, long.</summary>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public static bool TryFormat(ReportingPeriod period, Span<char> destination, out int written, ReadOnlySpan<char> format, Language language) =>
        TextFormat.Of(format) switch
        {
            ('G', null) => TryWriteCanonical(period, destination, out written),
            ('L', null) when language == Language.Chinese => TryWriteChinese(period, destination, out written),
            ('L', null) => TryWriteEnglish(period, destination, out written),
            _ => throw new FormatException($"'{format}' is not a format of a reporting period: G (canonical) and L (long) are."),
        };

    private static bool TryWriteCanonical(ReportingPeriod period, Span<char> destination, out int written)
    {
        var (start, end) = (period.Start, period.End);
        var invariant = CultureInfo.InvariantCulture;
        switch (period.Kind)
        {
            case ReportingPeriodKind.Year:
                return destination.TryWrite(invariant, $"{start.Year:D4}", out written);
            case ReportingPeriodKind.HalfYear:
                return destination.TryWrite(invariant, $"{start.Year:D4}-H{(start.Month + 5) / 6}", out written);
            case ReportingPeriodKind.Quarter:
                return destination.TryWrite(invariant, $"{start.Year:D4}-Q{(start.Month + 2) / 3}", out written);
            case ReportingPeriodKind.Month:
                return destination.TryWrite(invariant, $"{start.Year:D4}-{start.Month:D2}", out written);
            case ReportingPeriodKind.Week:
                var (weekYear, week) = PeriodCalendar.WeekOf(start);
                return destination.TryWrite(invariant, $"{weekYear:D4}-W{week:D2}", out written);
            case ReportingPeriodKind.Day:
                return destination.TryWrite(invariant, $"{start.Year:D4}-{start.Month:D2}-{start.Day:D2}", out written);
            case ReportingPeriodKind.Months:
                return destination.TryWrite(invariant, $"{start.Year:D4}-{start.Month:D2}/{end.Year:D4}-{end.Month:D2}", out written);
            default:
                return destination.TryWrite(
                    invariant, $"{start.Year:D4}-{start.Month:D2}-{start.Day:D2}/{end.Year:D4}-{end.Month:D2}-{end.Day:D2}", out written);
        }
    }

    private static bool TryWriteEnglish(ReportingPeriod period, Span<char> destination, out int written)
    {
        var (start, end) = (period.Start, period.End);
        var (first, last) = (EnglishPeriods.MonthNames[start.Month - 1], EnglishPeriods.MonthNames[end.Month - 1]);
        var invariant = CultureInfo.InvariantCulture;
        switch (period.Kind)
        {
            case ReportingPeriodKind.Year:
                return destination.TryWrite(invariant, $"{start.Year:D4}", out written);
            case ReportingPeriodKind.HalfYear:
                return destination.TryWrite(invariant, $"{EnglishPeriods.Ordinals[start.Month / 6]} half of {start.Year:D4}", out written);
            case ReportingPeriodKind.Quarter:
                return destination.TryWrite(invariant, $"{EnglishPeriods.Ordinals[start.Month / 3]} quarter of {start.Year:D4}", out written);
            case ReportingPeriodKind.Month:
                return destination.TryWrite(invariant, $"{first} {start.Year:D4}", out written);
            case ReportingPeriodKind.Week:
                var (weekYear, week) = PeriodCalendar.WeekOf(start);
                return destination.TryWrite(invariant, $"week {week} of {weekYear:D4}", out written);
            case ReportingPeriodKind.Day:
                return destination.TryWrite(invariant, $"{start.Day} {first} {start.Year:D4}", out written);
            case ReportingPeriodKind.Months when start.Year == end.Year:
                return destination.TryWrite(invariant, $"{first}-{last} {end.Year:D4}", out written);
            case ReportingPeriodKind.Months:
                return destination.TryWrite(invariant, $"{first} {start.Year:D4}-{last} {end.Year:D4}", out written);
            case var _ when start.Year != end.Year:
                return destination.TryWrite(invariant, $"{start.Day} {first} {start.Year:D4}-{end.Day} {last} {end.Year:D4}", out written);
            case var _ when start.Month != end.Month:
                return destination.TryWrite(invariant, $"{start.Day} {first}-{end.Day} {last} {end.Year:D4}", out written);
            default:
                return destination.TryWrite(invariant, $"{start.Day}-{end.Day} {last} {end.Year:D4}", out written);
        }
    }

    private static bool TryWriteChinese(ReportingPeriod period, Span<char> destination, out int written)
    {
        var (start, end) = (period.Start, period.End);
        var invariant = CultureInfo.InvariantCulture;
        switch (period.Kind)
        {
            case ReportingPeriodKind.Year:
                return destination.TryWrite(invariant, $"{start.Year:D4}年", out written);
            case ReportingPeriodKind.HalfYear:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{(start.Month == 1 ? "上" : "下")}半年", out written);
            case ReportingPeriodKind.Quarter:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{ChineseQuarters[start.Month / 3]}季度", out written);
            case ReportingPeriodKind.Month:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}月", out written);
            case ReportingPeriodKind.Week:
                var (weekYear, week) = PeriodCalendar.WeekOf(start);
                return destination.TryWrite(invariant, $"{weekYear:D4}年第{week}周", out written);
            case ReportingPeriodKind.Day:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}月{start.Day}日", out written);
            case ReportingPeriodKind.Months when start.Year == end.Year:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}-{end.Month}月", out written);
            case ReportingPeriodKind.Months:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}月-{end.Year:D4}年{end.Month}月", out written);
            case var _ when start.Year != end.Year:
                return destination.TryWrite(
                    invariant, $"{start.Year:D4}年{start.Month}月{start.Day}日-{end.Year:D4}年{end.Month}月{end.Day}日", out written);
            case var _ when start.Month != end.Month:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}月{start.Day}日-{end.Month}月{end.Day}日", out written);
            default:
                return destination.TryWrite(invariant, $"{start.Year:D4}年{start.Month}月{start.Day}日-{end.Day}日", out written);
        }
    }
}
