using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>The rule that the day for which something is told is one of the ISO calendar, as the dates of periods and deals are.</summary>
internal static class IsoDate
{
    /// <summary>Refuses days of other calendars.</summary>
    /// <exception cref="ArgumentException">The day is one.</exception>
    public static LocalDate Check(LocalDate date, [CallerArgumentExpression(nameof(date))] string name = "") => date.Calendar == CalendarSystem.Iso
        ? date
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} must be a date of the ISO calendar, and was {date:r}."), name);
}
