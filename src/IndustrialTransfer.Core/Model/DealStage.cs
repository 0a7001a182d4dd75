using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>How far an investment project has come. The stages follow each other, and some may be skipped.</summary>
/// <remarks>Default: <see cref="Lead"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<DealStage>))]
public enum DealStage
{
    /// <summary>Heard of (线索).</summary>
    Lead,

    /// <summary>Negotiated with the investor (洽谈).</summary>
    Negotiation,

    /// <summary>An agreement is signed (签约).</summary>
    Signed,

    /// <summary>The land is supplied (供地).</summary>
    LandSupplied,

    /// <summary>Construction has started (开工).</summary>
    UnderConstruction,

    /// <summary>Construction is completed (竣工).</summary>
    Completed,

    /// <summary>In operation (投产).</summary>
    InOperation,

    /// <summary>At full production (达产): expected output and tax are those of this stage.</summary>
    AtFullProduction,
}
