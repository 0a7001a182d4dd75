using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>What was signed between investor and place, from the least binding to the most.</summary>
/// <remarks>Default: <see cref="Memorandum"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<AgreementKind>))]
public enum AgreementKind
{
    /// <summary>A memorandum of understanding (备忘录).</summary>
    Memorandum,

    /// <summary>A letter of intent (意向书).</summary>
    LetterOfIntent,

    /// <summary>A framework agreement (框架协议): what is to be done, with contracts to follow.</summary>
    FrameworkAgreement,

    /// <summary>A contract (正式合同, 投资协议), which binds both sides to amounts and dates.</summary>
    Contract,
}
