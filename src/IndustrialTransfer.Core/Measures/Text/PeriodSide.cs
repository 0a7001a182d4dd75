namespace IndustrialTransfer.Measures.Text;

/// <summary>One end of a period as it is written: what is missing is 0.</summary>
internal record struct PeriodSide(int Year, int Month, int Day)
{
    /// <summary>Where in the text it starts.</summary>
    public int At { get; set; }

    /// <summary>Whether the day is written before the month.</summary>
    public bool DayFirst { get; set; }
}
