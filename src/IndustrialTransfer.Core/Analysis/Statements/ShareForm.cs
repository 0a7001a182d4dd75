namespace IndustrialTransfer.Analysis.Statements;

/// <summary>How a text says that a percentage is a share.</summary>
internal enum ShareForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its place only: 7.41 billion of it industrial, 71.44 percent.</summary>
    Bare,

    /// <summary>In brackets behind the part: industry 7.41 billion yuan (71.44 percent).</summary>
    Bracketed,

    /// <summary>In words: accounting for 71.44 percent, 占71.44%.</summary>
    Said,

    /// <summary>In words, and of the total: 71.44 percent of the total, 占总额的71.44%.</summary>
    OfTotal,

    /// <summary>In words, with the name of the whole: 占生产总值的71.44%.</summary>
    Named,
}
