using System.Diagnostics.CodeAnalysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Values by period, in the order of the periods' starts, then ends.</summary>
internal sealed class PeriodTable<TValue>
{
    private readonly (ReportingPeriod Period, TValue Value)[] _points;
    private readonly KeyIndex<ReportingPeriod> _index = new();

    private PeriodTable((ReportingPeriod Period, TValue Value)[] sorted)
    {
        _points = sorted;
        for (var i = 0; i < sorted.Length; i++)
        {
            Duplicate = _index.LineOf(sorted[i].Period, i) == i ? Duplicate : sorted[i].Period;
        }
    }

    /// <summary>A period that comes twice, which a series refuses.</summary>
    public ReportingPeriod? Duplicate { get; }

    public ReadOnlySpan<(ReportingPeriod Period, TValue Value)> Points => _points;

    public static PeriodTable<TValue> Of(IEnumerable<(ReportingPeriod Period, TValue Value)> points)
    {
        var sorted = points.ToArray();
        Array.Sort(sorted, (x, y) => x.Period.Start.CompareTo(y.Period.Start) is var byStart and not 0 ? byStart : x.Period.End.CompareTo(y.Period.End));
        return new(sorted);
    }

    public PeriodTable<TResult> Select<TResult>(Func<ReportingPeriod, TValue, TResult> result) =>
        new(Array.ConvertAll(_points, point => (point.Period, result(point.Period, point.Value))));

    public TValue this[ReportingPeriod period] =>
        TryGet(period, out var value) ? value : throw KeyIndex<ReportingPeriod>.NotFound(period, "point for the period");

    public bool TryGet(ReportingPeriod period, [MaybeNullWhen(false)] out TValue value)
    {
        var found = _index.TryGet(period, out var line);
        value = found ? _points[line].Value : default;
        return found;
    }

    public (ReportingPeriod Period, TValue Value) At(int index) => _points[Guard.Index(index, _points.Length)];

    public IEnumerator<(ReportingPeriod Period, TValue Value)> GetEnumerator() => _points.AsEnumerable().GetEnumerator();
}
