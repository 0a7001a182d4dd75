using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;
using NodaTime;

namespace IndustrialTransfer.Measures;

/// <summary>The stretch of days that a figure reports on, both ends included: 2023, the first quarter of 2024, January to September 2022.</summary>
/// <remarks>
/// <para>A period is two dates of the ISO calendar and nothing else. What it is called, how it prints and how it steps follow from the dates:
/// <c>YearToDate(2024, 3)</c> is <c>Quarter(2024, 1)</c>.</para>
/// <para>Text: <c>2023</c>, <c>2024-H1</c>, <c>2024-Q1</c>, <c>2024-01</c>, <c>2024-W05</c>, <c>2022-01/2022-09</c>, <c>2024-04-16</c>,
/// <c>2024-01-01/2024-01-30</c>; JSON is this text.</para>
/// <para>Equality: the same two dates.</para>
/// <para>Order: none, since there are several: by start, by end, by length. <see cref="Precedes"/> and <see cref="Follows"/> hold only
/// between periods that share no day.</para>
/// <para>Range: 0001-01-01 to 9999-12-31.</para>
/// <para>Default: the single day 0001-01-01.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ReportingPeriodJsonConverter))]
public readonly struct ReportingPeriod : IEquatable<ReportingPeriod>, IEqualityOperators<ReportingPeriod, ReportingPeriod, bool>,
    ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    internal ReportingPeriod(LocalDate start, LocalDate end)
    {
        Debug.Assert(start <= end && start.Year >= 1, "A period starts on or before its end, in year 1 or later.");
        (Start, End) = (start, end);
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, which belongs to the period.</summary>
    public LocalDate End { get; }

    /// <summary>What the period is called: the first kind that its dates fit.</summary>
    public ReportingPeriodKind Kind => MonthCount switch
    {
        12 when Start.Month == 1 => ReportingPeriodKind.Year,
        6 when Start.Month is 1 or 7 => ReportingPeriodKind.HalfYear,
        3 when Start.Month is 1 or 4 or 7 or 10 => ReportingPeriodKind.Quarter,
        1 => ReportingPeriodKind.Month,
        null when DayCount == 1 => ReportingPeriodKind.Day,
        null when DayCount == PeriodCalendar.DaysInWeek && Start.DayOfWeek == IsoDayOfWeek.Monday => ReportingPeriodKind.Week,
        null => ReportingPeriodKind.Days,
        _ => ReportingPeriodKind.Months,
    };

    /// <summary>The number of days, at least 1.</summary>
    public int DayCount => Period.DaysBetween(Start, End) + 1;

    /// <summary>The number of months where the period is made of whole calendar months, else null.</summary>
    public int? MonthCount => Start.Day == 1 && PeriodCalendar.IsMonthEnd(End)
        ? PeriodCalendar.MonthIndex(End) - PeriodCalendar.MonthIndex(Start) + 1
        : null;

    /// <summary>
    /// The share of the calendar year that has gone by when the period ends, to hold a year's target against: 75 % for January to September.
    /// By months where the period ends with a month, else by days.
    /// </summary>
    public Percentage ElapsedShareOfYear => ElapsedShareOfYearFrom(1);

    /// <summary>Whether the periods have the same two dates.</summary>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether the periods differ in a date.</summary>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>A calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static ReportingPeriod Year(int year) => Year(year, 1);

    /// <summary>The twelve months that start with a given month: <c>Year(2024, startMonth: 4)</c> runs from April 2024 to March 2025.</summary>
    /// <param name="year">The calendar year of the first month, 1 to 9999.</param>
    /// <param name="startMonth">The first month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The period would end after 9999-12-31.</exception>
    public static ReportingPeriod Year(int year, int startMonth) =>
        PeriodCalendar.Months(FirstOf(year, startMonth), PeriodCalendar.MonthsInYear);

    /// <summary>A half of a calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 from January, 2 from July.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod HalfYear(int year, int half) =>
        PeriodCalendar.Months(FirstOf(year, (Guard.Between(half, 1, 2) * 6) - 5), 6);

    /// <summary>A quarter of a calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) =>
        PeriodCalendar.Months(FirstOf(year, (Guard.Between(quarter, 1, 4) * 3) - 2), 3);

    /// <summary>A calendar month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod Month(int year, int month) => PeriodCalendar.Months(FirstOf(year, month), 1);

    /// <summary>A week as ISO 8601 counts them: from Monday to Sunday, week 1 being the one that holds 4 January.</summary>
    /// <param name="weekYear">The year that the week is counted in, 1 to 9999; at a turn of the year not always that of its dates.</param>
    /// <param name="week">1 to 52, in some years 53; in 9999 to 51, the last to end in that year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod Week(int weekYear, int week)
    {
        Guard.Between(weekYear, 1, PeriodCalendar.LastYear);
        return PeriodCalendar.Week(weekYear, Guard.Between(week, 1, PeriodCalendar.WeeksIn(weekYear)));
    }

    /// <summary>One day.</summary>
    /// <param name="date">A date of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not such a date.</exception>
    public static ReportingPeriod Day(LocalDate date) => new(Checked(date, nameof(date)), date);

    /// <summary>From one day to another, both included.</summary>
    /// <param name="start">The first day, a date of the ISO calendar in the years 1 to 9999.</param>
    /// <param name="end">The last day, likewise.</param>
    /// <exception cref="ArgumentException">
    /// A date is of another calendar or year, or <paramref name="end"/> is before <paramref name="start"/>.
    /// </exception>
    public static ReportingPeriod Between(LocalDate start, LocalDate end) =>
        Checked(start, nameof(start)) <= Checked(end, nameof(end))
            ? new ReportingPeriod(start, end)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A period starts on or before its end, and {start:R} is after {end:R}."), nameof(end));

    /// <summary>A calendar year up to the end of a month, 1—9月累计.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">The last month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod YearToDate(int year, int month) => YearToDate(year, month, 1);

    /// <summary>
    /// A year that need not start in January, up to the end of a month: <c>YearToDate(2025, 2, startMonth: 4)</c> runs from April 2024 to
    /// February 2025.
    /// </summary>
    /// <param name="year">The calendar year of the last month, 1 to 9999.</param>
    /// <param name="month">The last month, 1 to 12.</param>
    /// <param name="startMonth">The month that a year starts with, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The period would start before 0001-01-01.</exception>
    public static ReportingPeriod YearToDate(int year, int month, int startMonth)
    {
        var last = FirstOf(year, month);
        var count = PeriodCalendar.MonthOfYear(month, Guard.Between(startMonth, 1, PeriodCalendar.MonthsInYear));
        return PeriodCalendar.Months(last - count + 1, count);
    }

    /// <summary>The twelve months of a calendar year, in order.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static IReadOnlyList<ReportingPeriod> Months(int year) => Year(year).Subdivide(ReportingPeriodKind.Month);

    /// <summary>The four quarters of a calendar year, in order.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static IReadOnlyList<ReportingPeriod> Quarters(int year) => Year(year).Subdivide(ReportingPeriodKind.Quarter);

    /// <summary>The parts of one kind that make up the period, in order, without gap or overlap: the weeks of a year do not.</summary>
    /// <param name="kind">A kind from <see cref="ReportingPeriodKind.Year"/> to <see cref="ReportingPeriodKind.Day"/>.</param>
    /// <exception cref="ArgumentException">Such parts do not make up the period exactly, or <paramref name="kind"/> has no length.</exception>
    public IReadOnlyList<ReportingPeriod> Subdivide(ReportingPeriodKind kind) => PeriodCalendar.Subdivide(this, kind);

    /// <summary>The period of the same length that follows: of n whole months the n months after, else as many days after.</summary>
    /// <remarks><see cref="Next"/> undoes <see cref="Previous"/> and the reverse, except from a period of kind
    /// <see cref="ReportingPeriodKind.Days"/> whose neighbour is made of whole months: the 31 days from 1 February follow January, which
    /// February itself follows.</remarks>
    /// <exception cref="OverflowException">It would end after 9999-12-31.</exception>
    public ReportingPeriod Next() => PeriodCalendar.Step(this, 1);

    /// <summary>
    /// The period of the same length before, which growth on the previous period, 环比, is measured from: of n whole months the n months
    /// before, else as many days before.
    /// </summary>
    /// <exception cref="OverflowException">It would start before 0001-01-01.</exception>
    public ReportingPeriod Previous() => PeriodCalendar.Step(this, -1);

    /// <summary>
    /// The period that growth on a year earlier, 同比, is measured from: the same months of the year before, the ISO week of the same number
    /// (52 for a week 53 that has no match), else the same dates, 28 February standing for 29 February.
    /// </summary>
    /// <exception cref="OverflowException">It would start before 0001-01-01.</exception>
    public ReportingPeriod YearEarlier() => PeriodCalendar.YearEarlier(this);

    /// <summary><see cref="ElapsedShareOfYear"/> for a year that need not start in January.</summary>
    /// <param name="startMonth">The month that a year starts with, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startMonth"/> is outside its range.</exception>
    public Percentage ElapsedShareOfYearFrom(int startMonth) =>
        PeriodCalendar.ElapsedShareOfYear(End, Guard.Between(startMonth, 1, PeriodCalendar.MonthsInYear));

    /// <summary>Whether a day lies in the period. A date of another calendar never does.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => date.Calendar == CalendarSystem.Iso && Start <= date && date <= End;

    /// <summary>Whether every day of another period lies in this one.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(ReportingPeriod other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two periods share a day.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(ReportingPeriod other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether this period ends before the other starts.</summary>
    /// <param name="other">The other period.</param>
    public bool Precedes(ReportingPeriod other) => End < other.Start;

    /// <summary>Whether this period starts after the other ends.</summary>
    /// <param name="other">The other period.</param>
    public bool Follows(ReportingPeriod other) => other.Precedes(this);

    /// <summary>Reads a period: the canonical text or a usual name, such as <c>January-September 2022</c> or <c>2022年1—9月</c>.</summary>
    /// <param name="s">The text; white space around it is ignored.</param>
    /// <param name="provider">The language: Chinese for a <c>zh</c> culture, null for both languages, English for any other.</param>
    /// <exception cref="FormatException">The text is not a period; the message names the place and the rule.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        PeriodText.TryParse(s, Languages.Of(provider), out var period, out var fault) ? period : throw fault.ToException(s, "a reporting period");

    /// <summary>Reads a period, as <see cref="Parse(string, IFormatProvider?)"/> does, or says that there is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The language.</param>
    /// <param name="result">The period, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ReportingPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) =>
        PeriodText.TryParse(s, Languages.Of(provider), out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ReportingPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ReportingPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out ReportingPeriod result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>The canonical text: <c>2024-Q1</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The canonical text, or the long one in a language.</summary>
    /// <param name="format"><c>G</c> or nothing for canonical, <c>L</c> for long: <c>first quarter of 2024</c>, <c>2024年一季度</c>.</param>
    /// <param name="formatProvider">The language of the long text: Chinese for a <c>zh</c> culture, else English.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> buffer = stackalloc char[PeriodWriter.MaxLength];
        TryFormat(buffer, out var written, format, formatProvider);
        return buffer[..written].ToString();
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty, <c>G</c> or <c>L</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        PeriodWriter.TryFormat(this, destination, out charsWritten, format, Languages.Of(provider));

    private static int FirstOf(int year, int month) => PeriodCalendar.MonthIndex(
        Guard.Between(year, 1, PeriodCalendar.LastYear), Guard.Between(month, 1, PeriodCalendar.MonthsInYear));

    private static LocalDate Checked(LocalDate date, string name) => date.Calendar == CalendarSystem.Iso && date.Year >= 1
        ? date
        : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"A period has dates of the ISO calendar from 0001-01-01 on; {name} was {date:r}."), name);
}
