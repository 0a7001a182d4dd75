using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>The amounts of a deal of which each may be an estimate rather than stated.</summary>
/// <remarks>Default: <see cref="PlannedInvestment"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<DealAmount>))]
public enum DealAmount
{
    /// <summary><see cref="Deal.PlannedInvestment"/>.</summary>
    PlannedInvestment,

    /// <summary><see cref="Deal.ContractAmount"/>.</summary>
    ContractAmount,

    /// <summary><see cref="Deal.Land"/>.</summary>
    Land,

    /// <summary><see cref="Deal.ExpectedAnnualOutput"/>.</summary>
    ExpectedAnnualOutput,

    /// <summary><see cref="Deal.ExpectedAnnualTax"/>.</summary>
    ExpectedAnnualTax,

    /// <summary><see cref="Deal.Jobs"/>.</summary>
    Jobs,

    /// <summary><see cref="Deal.FundsReceived"/>: one receipt of it, or all.</summary>
    FundsReceived,

    /// <summary><see cref="Deal.ActualOutput"/>: that of one period, or of all.</summary>
    ActualOutput,

    /// <summary><see cref="Deal.ActualTax"/>: that of one period, or of all.</summary>
    ActualTax,

    /// <summary><see cref="Deal.ActualJobs"/>.</summary>
    ActualJobs,
}
