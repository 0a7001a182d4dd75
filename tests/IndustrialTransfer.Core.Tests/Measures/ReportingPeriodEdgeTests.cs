using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>The ends of the calendar, and numbers and dates that make no period.</summary>
public sealed class ReportingPeriodEdgeTests
{
    [Fact]
    public void Numbers_that_do_not_exist_are_refused_by_name_value_and_rule()
    {
        Refused("year", "0", "from 1 to 9999", () => ReportingPeriod.Year(0));
        Refused("year", "10000", "from 1 to 9999", () => ReportingPeriod.Year(10000));
        Refused("startMonth", "0", "from 1 to 12", () => ReportingPeriod.YearToDate(2024, 5, 0));
        Refused("startMonth", "13", "from 1 to 12", () => ReportingPeriod.Year(2024).ElapsedShareOfYearFrom(13));
        Refused("month", "13", "from 1 to 12", () => ReportingPeriod.Month(2024, 13));
        Refused("month", "0", "from 1 to 12", () => ReportingPeriod.YearToDate(2024, 0));
        Refused("quarter", "5", "from 1 to 4", () => ReportingPeriod.Quarter(2024, 5));
        Refused("half", "3", "from 1 to 2", () => ReportingPeriod.HalfYear(2024, 3));
        Refused("week", "53", "from 1 to 52", () => ReportingPeriod.Week(2024, 53));
        Refused("week", "54", "from 1 to 53", () => ReportingPeriod.Week(2020, 54));
        Refused("week", "52", "from 1 to 51", () => ReportingPeriod.Week(9999, 52));
        Refused("weekYear", "0", "from 1 to 9999", () => ReportingPeriod.Week(0, 1));

        static void Refused(string name, string value, string rule, Func<object> make)
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(make);
            Assert.Equal(name, refused.ParamName);
            Assert.Contains(rule, refused.Message, StringComparison.Ordinal);
            Assert.Contains(value, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Dates_of_other_calendars_and_before_year_1_are_refused()
    {
        var julian = new LocalDate(2024, 1, 1, CalendarSystem.Julian);
        Assert.Contains("ISO calendar", Assert.Throws<ArgumentException>(() => ReportingPeriod.Day(julian)).Message, StringComparison.Ordinal);
        Assert.Equal("end", Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new LocalDate(2024, 1, 1), julian)).ParamName);
        Assert.Contains(
            "0000-12-31", Assert.Throws<ArgumentException>(() => ReportingPeriod.Day(new LocalDate(0, 12, 31))).Message, StringComparison.Ordinal);
        var backwards = Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new LocalDate(2024, 2, 1), new LocalDate(2024, 1, 31)));
        Assert.Contains("2024-02-01 is after 2024-01-31", backwards.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("0001-H1")]
    [InlineData("0001-01")]
    [InlineData("0001-W01")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-02/0001-01-05")]
    public void Steps_out_of_year_1_overflow(string text)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Throws<OverflowException>(() => period.Previous());
        Assert.Throws<OverflowException>(() => period.YearEarlier());
        Assert.Equal(period, text.Contains('/', StringComparison.Ordinal) ? period : period.Next().Previous());
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-H2")]
    [InlineData("9999-Q4")]
    [InlineData("9999-12")]
    [InlineData("9999-W51")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-30/9999-12-31")]
    public void Steps_out_of_year_9999_overflow(string text) => Assert.Throws<OverflowException>(() => ReportingPeriod.Parse(text).Next());

    [Fact]
    public void Years_that_leave_the_calendar_overflow()
    {
        Assert.Throws<OverflowException>(() => ReportingPeriod.Year(9999, 2));
        Assert.Throws<OverflowException>(() => ReportingPeriod.YearToDate(1, 2, startMonth: 3));
        Assert.Equal(new LocalDate(9999, 11, 30), ReportingPeriod.Year(9998, 12).End);
        Assert.Equal(new LocalDate(1, 1, 1), ReportingPeriod.YearToDate(1, 12, startMonth: 1).Start);
    }
}
