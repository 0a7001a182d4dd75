using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The period that growth of another is measured from.</summary>
internal sealed class BasePeriod
{
    public static readonly BasePeriod YearEarlier = new(period => period.YearEarlier());
    public static readonly BasePeriod Previous = new(period => period.Previous());

    private readonly Func<ReportingPeriod, ReportingPeriod> _of;

    private BasePeriod(Func<ReportingPeriod, ReportingPeriod> of) => _of = of;

    /// <summary>Goes back to the base period, if there is one: before the first year of the calendar there is none.</summary>
    public bool TryStep(ref ReportingPeriod period)
    {
        try
        {
            period = _of(period);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Goes back to the base period, and gets its value, if the series has one.</summary>
    public bool TryGet<T>(Series<T> series, ref ReportingPeriod period, out T value) where T : struct, IQuantity<T>
    {
        value = default;
        return TryStep(ref period) && series.TryGet(period, out value);
    }
}
