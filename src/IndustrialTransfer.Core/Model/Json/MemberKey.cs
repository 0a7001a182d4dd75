namespace IndustrialTransfer.Model.Json;

/// <summary>Where the value of one member is among those read from an object.</summary>
/// <param name="Index">The member's place in the form.</param>
/// <param name="Absent">What stands for a member that is not there.</param>
internal readonly record struct MemberKey<TValue>(int Index, TValue Absent)
{
    public TValue In(object?[] values) => values[Index] is { } value ? (TValue)value : Absent;
}
