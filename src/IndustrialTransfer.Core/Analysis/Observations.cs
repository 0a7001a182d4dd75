using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Analysis;

/// <summary>Sums of observations of several places.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Observations
{
    /// <summary>
    /// Adds up one indicator over places. What cannot be added is refused, and so are places that certainly overlap (<see cref="Place.OverlapWith"/>):
    /// nothing is silently counted twice. Places that may overlap are added, and reported with the sum.
    /// </summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="observations">Levels that agree in all that says what they are figures of, but for the place.</param>
    /// <exception cref="ArgumentException">An observation is null, or states no level: growth rates, shares and ranks do not add up.</exception>
    /// <exception cref="IncomparableObservationsException">Two observations differ in indicator, aspect, scope, part, basis, accumulation or period.</exception>
    /// <exception cref="OverlappingPlacesException">Two places certainly overlap, the same place twice among them.</exception>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    /// <exception cref="OverflowException">An end of the sum is too large.</exception>
    public static ObservationSum<T> Sum<T>(this IEnumerable<Observation<T>> observations) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation<T>[] all = [.. observations];
        foreach (var observation in all)
        {
            if (observation is null)
            {
                throw new ArgumentException("An observation is null.", nameof(observations));
            }

            CheckSame(all[0], observation);
            if (observation.Aspect != Aspect.Level)
            {
                throw new ArgumentException($"Only levels add up, and the observation of {observation.Place} states a {observation.Aspect}.", nameof(observations));
            }
        }

        var (certain, possible) = Overlaps(all);
        return certain.Count == 0
            ? new(all.Length, all.Select(observation => observation.Figure).Sum(), ValueList<(Place First, Place Second)>.Of(possible, nameof(possible)))
            : throw new OverlappingPlacesException(certain);
    }

    private static (List<(Place First, Place Second)> Certain, List<(Place First, Place Second)> Possible) Overlaps<T>(Observation<T>[] all)
        where T : struct, IQuantity<T>
    {
        List<(Place First, Place Second)> certain = [], possible = [];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                var overlap = all[i].Place.OverlapWith(all[j].Place);
                if (overlap != Overlap.None)
                {
                    (overlap == Overlap.Certain ? certain : possible).Add((all[i].Place, all[j].Place));
                }
            }
        }

        return (certain, possible);
    }

    private static void CheckSame<T>(Observation<T> first, Observation<T> other) where T : struct, IQuantity<T>
    {
        Check(nameof(first.Indicator), first.Indicator, other.Indicator);
        Check(nameof(first.Aspect), first.Aspect, other.Aspect);
        Check(nameof(first.Scope), first.Scope, other.Scope);
        Check(nameof(first.Part), first.Part, other.Part);
        Check(nameof(first.Basis), first.Basis, other.Basis);
        Check(nameof(first.IsCumulative), first.IsCumulative, other.IsCumulative);
        Check(nameof(first.Period), first.Period, other.Period);

        static void Check<TValue>(string member, TValue first, TValue other)
        {
            if (!EqualityComparer<TValue>.Default.Equals(first, other))
            {
                throw new IncomparableObservationsException(member, Text(first), Text(other));
            }
        }

        static string? Text<TValue>(TValue value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
