using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>The observations of one quantity in a dispatch.</summary>
internal sealed class StatedMembers<T> where T : struct, IQuantity<T>
{
    private readonly string _name;
    private readonly MemberKey<IReadOnlyList<Stated<T>>> _key;

    public StatedMembers(ObjectForm<Dispatch> form, string name, Func<Dispatch, IReadOnlyList<Observation<T>>> get) =>
        (_name, _key) = (name, form.List(name, Stated<T>.Form, dispatch => [.. get(dispatch).Select(each => Shorten(each, dispatch))]));

    /// <summary>The observations, with the place and period of the dispatch where they have none of their own.</summary>
    public IReadOnlyList<Observation<T>> In(object?[] values, Place? place, ReportingPeriod? period)
    {
        var stated = _key.In(values);
        var complete = new Observation<T>[stated.Count];
        for (var i = 0; i < complete.Length; i++)
        {
            complete[i] = stated[i].Complete(place, period, _name, i);
        }

        return complete;
    }

    private static Stated<T> Shorten(Observation<T> each, Dispatch dispatch) => new(
        each,
        each.Place.Equals(dispatch.Place) ? null : each.Place,
        each.Period == dispatch.Period ? null : each.Period,
        each.Citation == dispatch.Citation ? null : each.Citation);
}
