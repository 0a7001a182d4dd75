using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>An amount of a day or a period: funds that came in on 5 March, the output of 2024.</summary>
/// <remarks>
/// <para>Equality: by period and amount. Order: none; a deal puts its amounts in order of time. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<DatedAmount>))]
public sealed record DatedAmount
{
    /// <summary>An amount of one day.</summary>
    public DatedAmount(LocalDate date, Money amount) : this(ReportingPeriod.Day(date), amount)
    {
    }

    /// <summary>An amount of a period.</summary>
    public DatedAmount(ReportingPeriod period, Money amount) => (Period, Amount) = (period, amount);

    /// <summary>The period that it is the amount of; for a payment its day, or the shortest period that is known to hold that day.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The amount. Zero says that there was nothing, which is not the same as that nothing is known.</summary>
    public Money Amount { get; }

    /// <summary>Amount and period: <c>CNY 5000000 (2024-03)</c>.</summary>
    public override string ToString() => $"{Amount} ({Period})";
}
