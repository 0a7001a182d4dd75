using IndustrialTransfer.Measures;
using NodaTime;
using static IndustrialTransfer.Measures.ReportingPeriodKind;

namespace IndustrialTransfer.Tests.Measures;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void The_default_is_the_first_day_of_year_1()
    {
        ReportingPeriod period = default;
        Assert.Equal(new LocalDate(1, 1, 1), period.Start);
        Assert.Equal(new LocalDate(1, 1, 1), period.End);
        Assert.Equal(Day, period.Kind);
        Assert.Equal("0001-01-01", period.ToString());
        Assert.Equal(ReportingPeriod.Day(new LocalDate(1, 1, 1)), period);
    }

    public static TheoryData<ReportingPeriod, string, string, ReportingPeriodKind> Made => new()
    {
        { ReportingPeriod.Year(2023), "2023-01-01", "2023-12-31", Year },
        { ReportingPeriod.Year(2024, startMonth: 4), "2024-04-01", "2025-03-31", Months },
        { ReportingPeriod.Year(2024, startMonth: 1), "2024-01-01", "2024-12-31", Year },
        { ReportingPeriod.HalfYear(2024, 1), "2024-01-01", "2024-06-30", HalfYear },
        { ReportingPeriod.HalfYear(2024, 2), "2024-07-01", "2024-12-31", HalfYear },
        { ReportingPeriod.Quarter(2024, 1), "2024-01-01", "2024-03-31", Quarter },
        { ReportingPeriod.Quarter(2024, 2), "2024-04-01", "2024-06-30", Quarter },
        { ReportingPeriod.Quarter(2024, 3), "2024-07-01", "2024-09-30", Quarter },
        { ReportingPeriod.Quarter(2024, 4), "2024-10-01", "2024-12-31", Quarter },
        { ReportingPeriod.Month(2024, 2), "2024-02-01", "2024-02-29", Month },
        { ReportingPeriod.Month(2023, 2), "2023-02-01", "2023-02-28", Month },
        { ReportingPeriod.Month(1900, 2), "1900-02-01", "1900-02-28", Month },
        { ReportingPeriod.Month(2000, 2), "2000-02-01", "2000-02-29", Month },
        { ReportingPeriod.YearToDate(2022, 9), "2022-01-01", "2022-09-30", Months },
        { ReportingPeriod.YearToDate(2022, 1), "2022-01-01", "2022-01-31", Month },
        { ReportingPeriod.YearToDate(2022, 3), "2022-01-01", "2022-03-31", Quarter },
        { ReportingPeriod.YearToDate(2022, 6), "2022-01-01", "2022-06-30", HalfYear },
        { ReportingPeriod.YearToDate(2022, 12), "2022-01-01", "2022-12-31", Year },
        { ReportingPeriod.YearToDate(2025, 2, startMonth: 4), "2024-04-01", "2025-02-28", Months },
        { ReportingPeriod.YearToDate(2024, 4, startMonth: 4), "2024-04-01", "2024-04-30", Month },
        { ReportingPeriod.YearToDate(2025, 3, startMonth: 4), "2024-04-01", "2025-03-31", Months },
        { ReportingPeriod.Day(new LocalDate(2024, 4, 16)), "2024-04-16", "2024-04-16", Day },
        { ReportingPeriod.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 30)), "2024-01-01", "2024-01-30", Days },
        { ReportingPeriod.Between(new LocalDate(2024, 2, 1), new LocalDate(2024, 4, 30)), "2024-02-01", "2024-04-30", Months },
        { ReportingPeriod.Between(new LocalDate(2024, 4, 1), new LocalDate(2024, 9, 30)), "2024-04-01", "2024-09-30", Months },
        { ReportingPeriod.Between(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 8)), "2024-01-02", "2024-01-08", Days },
        { ReportingPeriod.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 14)), "2024-01-01", "2024-01-14", Days },
        { ReportingPeriod.Between(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 31)), "2024-01-02", "2024-01-31", Days },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void A_factory_gives_the_dates_and_the_dates_give_the_kind(ReportingPeriod period, string start, string end, ReportingPeriodKind kind)
    {
        Assert.Equal(start, Iso(period.Start));
        Assert.Equal(end, Iso(period.End));
        Assert.Equal(kind, period.Kind);
    }

    // The first four are the examples of ISO 8601's article on week dates (https://en.wikipedia.org/wiki/ISO_week_date); the others were
    // computed with Python's datetime.date.fromisocalendar.
    [Theory]
    [InlineData(2009, 53, "2009-12-28", "2010-01-03")]
    [InlineData(2009, 1, "2008-12-29", "2009-01-04")]
    [InlineData(1977, 1, "1977-01-03", "1977-01-09")]
    [InlineData(1976, 53, "1976-12-27", "1977-01-02")]
    [InlineData(2020, 53, "2020-12-28", "2021-01-03")]
    [InlineData(2024, 5, "2024-01-29", "2024-02-04")]
    [InlineData(1, 1, "0001-01-01", "0001-01-07")]
    [InlineData(9999, 51, "9999-12-20", "9999-12-26")]
    public void Weeks_are_those_of_ISO_8601(int year, int week, string monday, string sunday)
    {
        var period = ReportingPeriod.Week(year, week);
        Assert.Equal(monday, Iso(period.Start));
        Assert.Equal(sunday, Iso(period.End));
        Assert.Equal(Week, period.Kind);
    }

    [Fact]
    public void Counts_of_days_and_months()
    {
        Assert.Equal(366, ReportingPeriod.Year(2024).DayCount);
        Assert.Equal(365, ReportingPeriod.Year(2023).DayCount);
        Assert.Equal(12, ReportingPeriod.Year(2024).MonthCount);
        Assert.Equal(15, ReportingPeriod.Between(new LocalDate(2022, 12, 1), new LocalDate(2024, 2, 29)).MonthCount);
        Assert.Null(ReportingPeriod.Between(new LocalDate(2022, 12, 1), new LocalDate(2024, 2, 28)).MonthCount);
        Assert.Null(ReportingPeriod.Between(new LocalDate(2022, 12, 2), new LocalDate(2024, 2, 29)).MonthCount);
        Assert.Equal(7, ReportingPeriod.Week(2024, 5).DayCount);
        Assert.Null(ReportingPeriod.Week(2024, 5).MonthCount);
        Assert.Equal(1, default(ReportingPeriod).DayCount);
    }

    [Theory]
    [InlineData("2024-01", "2023-12")]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2024-H1", "2023-H2")]
    [InlineData("2024", "2023")]
    [InlineData("2010-W01", "2009-W53")]
    [InlineData("2024-03-01", "2024-02-29")]
    [InlineData("2022-01/2022-09", "2021-04/2021-12")]
    [InlineData("2024-04/2025-03", "2023-04/2024-03")]
    [InlineData("2024-01-31/2024-02-09", "2024-01-21/2024-01-30")]
    public void The_previous_period_is_the_neighbour_of_the_same_length(string period, string previous)
    {
        Assert.Equal(previous, ReportingPeriod.Parse(period).Previous().ToString());
        Assert.Equal(period, ReportingPeriod.Parse(previous).Next().ToString());
    }

    [Theory]
    [InlineData("2022-01/2022-09", "2021-01/2021-09")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-Q2", "2023-Q2")]
    [InlineData("2024-04/2025-03", "2023-04/2024-03")]
    [InlineData("2024-W05", "2023-W05")]
    [InlineData("2021-W53", null)]
    [InlineData("2020-W53", "2019-W52")]
    [InlineData("2021-W52", "2020-W52")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2025-02-28", "2024-02-28")]
    [InlineData("2024-02-01/2024-03-04", "2023-02-01/2023-03-04")]
    [InlineData("2023-12-30/2024-02-29", "2022-12-30/2023-02-28")]
    [InlineData("2024-02-28/2024-02-29", "2023-02-28")]
    public void A_year_earlier_compares_like_with_like(string period, string? earlier)
    {
        if (earlier is null)
        {
            Assert.False(ReportingPeriod.TryParse(period, out _));
        }
        else
        {
            Assert.Equal(earlier, ReportingPeriod.Parse(period).YearEarlier().ToString());
        }
    }

    [Fact]
    public void A_stretch_of_days_next_to_whole_months_does_not_step_back_to_itself()
    {
        var days = ReportingPeriod.Parse("2024-02-01/2024-03-02");
        Assert.Equal(ReportingPeriod.Month(2024, 1), days.Previous());
        Assert.Equal(ReportingPeriod.Month(2024, 2), days.Previous().Next());
    }

    // Days counted by hand; the year from April 2023 holds 29 February 2024, the year from April 9999 would hold that of 10000.
    [Theory]
    [InlineData("2022-01/2022-09", 1, 9, 12)]
    [InlineData("2022-09", 1, 9, 12)]
    [InlineData("2022", 1, 12, 12)]
    [InlineData("2024-01", 1, 1, 12)]
    [InlineData("2024-02-10", 1, 41, 366)]
    [InlineData("2023-02-10", 1, 41, 365)]
    [InlineData("2024-02-28", 1, 59, 366)]
    [InlineData("2023-02-28", 1, 2, 12)]
    [InlineData("2023-12-30/2024-01-01", 1, 1, 366)]
    [InlineData("2023-04-15", 4, 15, 366)]
    [InlineData("2024-04-15", 4, 15, 365)]
    [InlineData("2024-02-15", 2, 15, 366)]
    [InlineData("2024-03-30", 4, 365, 366)]
    [InlineData("2025-02", 4, 11, 12)]
    [InlineData("0001-01-01", 1, 1, 365)]
    [InlineData("0001-01-01", 4, 276, 365)]
    [InlineData("9999-12-30", 1, 364, 365)]
    [InlineData("9999-12-30", 4, 274, 366)]
    public void The_share_of_a_year_gone_by_counts_months_at_a_months_end_and_else_days(string text, int startMonth, int gone, int length)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(Percentage.FromPercent(100m * gone / length), period.ElapsedShareOfYearFrom(startMonth));
        if (startMonth == 1)
        {
            Assert.Equal(period.ElapsedShareOfYearFrom(1), period.ElapsedShareOfYear);
        }
    }

    [Fact]
    public void Three_quarters_of_a_year_have_gone_by_at_the_end_of_September() =>
        Assert.Equal(0.75m, ReportingPeriod.YearToDate(2022, 9).ElapsedShareOfYear.Ratio);

    [Fact]
    public void A_year_divides_into_its_months_and_quarters()
    {
        Assert.Equal(
            "2023-01 2023-02 2023-03 2023-04 2023-05 2023-06 2023-07 2023-08 2023-09 2023-10 2023-11 2023-12",
            string.Join(' ', ReportingPeriod.Months(2023)));
        Assert.Equal("2023-Q1 2023-Q2 2023-Q3 2023-Q4", string.Join(' ', ReportingPeriod.Quarters(2023)));
    }

    [Theory]
    [InlineData("2024-04/2025-03", Quarter, "2024-Q2 2024-Q3 2024-Q4 2025-Q1")]
    [InlineData("2023-07/2024-12", HalfYear, "2023-H2 2024-H1 2024-H2")]
    [InlineData("2022-01/2023-12", Year, "2022 2023")]
    [InlineData("2024-01-29/2024-02-11", Week, "2024-W05 2024-W06")]
    [InlineData("2024-W05", Week, "2024-W05")]
    [InlineData("2024-02-27/2024-03-01", Day, "2024-02-27 2024-02-28 2024-02-29 2024-03-01")]
    [InlineData("2021-02", Week, "2021-W05 2021-W06 2021-W07 2021-W08")]
    public void A_period_divides_into_parts(string period, ReportingPeriodKind kind, string parts) =>
        Assert.Equal(parts, string.Join(' ', ReportingPeriod.Parse(period).Subdivide(kind)));

    [Theory]
    [InlineData("2024-01", Week, "starts on a Monday and ends on a Sunday")]
    [InlineData("2024-07", Week, "starts on a Monday and ends on a Sunday")]
    [InlineData("2024-01", Quarter, "starts and ends with a calendar quarter")]
    [InlineData("2024-02/2024-04", Quarter, "starts and ends with a calendar quarter")]
    [InlineData("2024-04/2024-09", HalfYear, "starts in January or July")]
    [InlineData("2024-04/2025-03", Year, "starts in January")]
    [InlineData("2024-W05", Month, "starts on the first of a month")]
    [InlineData("2024", Months, "have no length of their own")]
    [InlineData("2024", Days, "have no length of their own")]
    public void A_division_that_does_not_tile_is_refused(string period, ReportingPeriodKind kind, string rule)
    {
        var refused = Assert.Throws<ArgumentException>(() => ReportingPeriod.Parse(period).Subdivide(kind));
        Assert.Equal("kind", refused.ParamName);
        Assert.Contains(rule, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(2024).Subdivide((ReportingPeriodKind)8));

    [Fact]
    public void What_contains_what()
    {
        var quarter = ReportingPeriod.Quarter(2024, 1);
        Assert.True(quarter.Contains(new LocalDate(2024, 1, 1)));
        Assert.True(quarter.Contains(new LocalDate(2024, 3, 31)));
        Assert.False(quarter.Contains(new LocalDate(2023, 12, 31)));
        Assert.False(quarter.Contains(new LocalDate(2024, 4, 1)));
        Assert.False(quarter.Contains(new LocalDate(2024, 2, 1, CalendarSystem.Julian)));
        Assert.True(quarter.Contains(quarter));
        Assert.True(quarter.Contains(ReportingPeriod.Month(2024, 3)));
        Assert.False(quarter.Contains(ReportingPeriod.HalfYear(2024, 1)));
        Assert.False(ReportingPeriod.Month(2024, 3).Contains(quarter));
        Assert.False(quarter.Contains(ReportingPeriod.Week(2024, 1).Previous()));
        Assert.True(quarter.Overlaps(ReportingPeriod.Week(2024, 14).Previous()));
        Assert.True(quarter.Overlaps(ReportingPeriod.Day(quarter.End)));
        Assert.True(quarter.Overlaps(ReportingPeriod.Day(quarter.Start)));
        Assert.False(quarter.Overlaps(ReportingPeriod.Quarter(2024, 2)));
        Assert.False(quarter.Overlaps(ReportingPeriod.Quarter(2023, 4)));
    }

    [Fact]
    public void One_period_precedes_another_only_where_they_share_no_day()
    {
        var january = ReportingPeriod.Month(2024, 1);
        Assert.True(january.Precedes(ReportingPeriod.Month(2024, 2)));
        Assert.True(ReportingPeriod.Month(2024, 2).Follows(january));
        Assert.False(january.Follows(ReportingPeriod.Month(2024, 2)));
        Assert.False(january.Precedes(january));
        Assert.False(january.Precedes(ReportingPeriod.Day(january.End)));
        Assert.False(january.Precedes(ReportingPeriod.Quarter(2024, 1)));
        Assert.False(january.Follows(ReportingPeriod.Quarter(2024, 1)));
    }

    [Fact]
    public void Equal_dates_are_equal_however_they_were_named()
    {
        var quarter = ReportingPeriod.Quarter(2024, 1);
        var same = ReportingPeriod.YearToDate(2024, 3);
        Assert.True(quarter == same);
        Assert.False(quarter != same);
        Assert.True(quarter.Equals((object)same));
        Assert.False(quarter.Equals("2024-Q1"));
        Assert.Equal(quarter.GetHashCode(), same.GetHashCode());
        Assert.True(quarter != ReportingPeriod.YearToDate(2024, 4));
        Assert.True(quarter != ReportingPeriod.Between(new LocalDate(2024, 1, 2), quarter.End));
        Assert.False(quarter == ReportingPeriod.Month(2024, 1));
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
