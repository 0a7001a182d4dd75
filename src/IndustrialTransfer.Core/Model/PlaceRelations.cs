namespace IndustrialTransfer.Model;

/// <summary>How places lie to each other.</summary>
internal static class PlaceRelations
{
    /// <summary>The rule of <see cref="Place.Encloses"/>.</summary>
    public static bool Encloses(Place outer, Place inner)
    {
        foreach (var part in outer.WholeParts)
        {
            if (Encloses(part, inner))
            {
                return true;
            }
        }

        for (var place = inner; place is not null; place = place.Within)
        {
            if (outer.Equals(place) || HoldsByCode(outer, place) || EnclosesParts(outer, place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rule of <see cref="Place.OverlapWith"/>.</summary>
    public static Overlap Between(Place left, Place right)
    {
        if (Encloses(left, right) || Encloses(right, left))
        {
            return Overlap.Certain;
        }

        var areMaybe = (left, right) switch
        {
            (PlaceGroup group, _) => null,
            (_, PlaceGroup) => null,
            (Region one, Region other) => MayMeet(one, other),
            _ when left.GetType() == right.GetType() => MayBeOne(left, right),
            _ => (bool?)(MayLieIn(left, right) && MayLieIn(right, left)),
        };
        return areMaybe switch
        {
            true => Overlap.Possible,
            false => Overlap.None,
            null => left is PlaceGroup group ? OfGroup(group, right) : OfGroup((PlaceGroup)right, left),
        };
    }

    /// <summary>What all parts of a place have in common; null where one differs, or there is none.</summary>
    public static T? Common<T>(Place place, Func<Place, T?> of)
    {
        var (common, isFirst) = (default(T), true);
        foreach (var part in place.WholeParts.Concat(place.PartialParts))
        {
            var one = of(part);
            if (!isFirst && !EqualityComparer<T?>.Default.Equals(one, common))
            {
                return default;
            }

            (common, isFirst) = (one, false);
        }

        return common;
    }

    private static bool EnclosesParts(Place outer, Place place)
    {
        if (place.WholeParts.Count + place.PartialParts.Count == 0)
        {
            return false;
        }

        foreach (var part in place.WholeParts)
        {
            if (!Encloses(outer, part))
            {
                return false;
            }
        }

        foreach (var part in place.PartialParts)
        {
            if (!Encloses(outer, part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsByCode(Place outer, Place inner) =>
        outer is Region holder && inner is Region { Code: { } code }
        && (holder.Code is { } prefix ? code.AsSpan().StartsWith(Significant(prefix)) : holder is { Level: RegionLevel.Country, Iso3166: "CN" });

    // Two digits of a province's code, four of a prefecture's, six of a county's.
    private static ReadOnlySpan<char> Significant(string code) => code.AsSpan(
        0, code.EndsWith("0000", StringComparison.Ordinal) ? 2 : code.EndsWith("00", StringComparison.Ordinal) ? 4 : 6);

    // Of regions that do not nest: whether that is known.
    private static bool MayMeet(Region one, Region other)
    {
        if (one.Code is not null && other.Code is not null)
        {
            return false;
        }

        if (one.Level == other.Level)
        {
            return MayBeOne(one, other);
        }

        var (higher, lower) = one.Level < other.Level ? (one, other) : (other, one);
        return lower.Within is null || Between(lower.Within, higher) != Overlap.None;
    }

    // Of places of one kind that are not equal: whether they may be one place, of which different things are known.
    private static bool MayBeOne(Place one, Place other) => one.ChineseName is { } name && other.ChineseName is { } otherName
        ? name == otherName
        : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    // Whether one of the places that a place lies in overlaps the other; where none is known it may lie anywhere.
    private static bool MayLieIn(Place place, Place other)
    {
        if (place.PartialParts.Count == 0)
        {
            return place.Within is null || Between(place.Within, other) != Overlap.None;
        }

        foreach (var host in place.PartialParts)
        {
            if (Between(host, other) != Overlap.None)
            {
                return true;
            }
        }

        return false;
    }

    private static Overlap OfGroup(PlaceGroup group, Place other)
    {
        if (group.Members.Count + group.PartialMembers.Count == 0)
        {
            return MayLieIn(group, other) ? Overlap.Possible : Overlap.None;
        }

        var most = Overlap.None;
        foreach (var member in group.Members)
        {
            var overlap = Between(member, other);
            most = overlap > most ? overlap : most;
        }

        foreach (var member in group.PartialMembers)
        {
            var overlap = Encloses(other, member) ? Overlap.Certain : Between(member, other) == Overlap.None ? Overlap.None : Overlap.Possible;
            most = overlap > most ? overlap : most;
        }

        return most;
    }
}
