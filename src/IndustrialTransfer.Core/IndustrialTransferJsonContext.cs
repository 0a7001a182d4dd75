using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer;

/// <summary>
/// The JSON of the library for trimmed and AOT applications: <c>JsonSerializer.Serialize(deal, IndustrialTransferJsonContext.Default.Deal)</c>. It
/// writes and reads the same as plain calls do. A null in place of a whole value (<c>null</c> for a deal, <c>[null]</c>) is the serializer's own and reads
/// as null; within the library's types null is refused. Whole numbers and texts are in it as keys of breakdowns.
/// </summary>
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Percentage))]
[JsonSerializable(typeof(PercentagePoints))]
[JsonSerializable(typeof(LandArea))]
[JsonSerializable(typeof(ItemCount))]
[JsonSerializable(typeof(ExchangeRate))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(Figure<Money>), TypeInfoPropertyName = "MoneyFigure")]
[JsonSerializable(typeof(Figure<Percentage>), TypeInfoPropertyName = "PercentageFigure")]
[JsonSerializable(typeof(Figure<PercentagePoints>), TypeInfoPropertyName = "PercentagePointsFigure")]
[JsonSerializable(typeof(Figure<LandArea>), TypeInfoPropertyName = "LandAreaFigure")]
[JsonSerializable(typeof(Figure<ItemCount>), TypeInfoPropertyName = "ItemCountFigure")]
[JsonSerializable(typeof(Interval<Money>), TypeInfoPropertyName = "MoneyInterval")]
[JsonSerializable(typeof(Interval<Percentage>), TypeInfoPropertyName = "PercentageInterval")]
[JsonSerializable(typeof(Interval<PercentagePoints>), TypeInfoPropertyName = "PercentagePointsInterval")]
[JsonSerializable(typeof(Interval<LandArea>), TypeInfoPropertyName = "LandAreaInterval")]
[JsonSerializable(typeof(Interval<ItemCount>), TypeInfoPropertyName = "ItemCountInterval")]
[JsonSerializable(typeof(Interval<decimal>), TypeInfoPropertyName = "DecimalInterval")]
[JsonSerializable(typeof(Observation<Money>), TypeInfoPropertyName = "MoneyObservation")]
[JsonSerializable(typeof(Observation<Percentage>), TypeInfoPropertyName = "PercentageObservation")]
[JsonSerializable(typeof(Observation<PercentagePoints>), TypeInfoPropertyName = "PercentagePointsObservation")]
[JsonSerializable(typeof(Observation<LandArea>), TypeInfoPropertyName = "LandAreaObservation")]
[JsonSerializable(typeof(Observation<ItemCount>), TypeInfoPropertyName = "ItemCountObservation")]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Region))]
[JsonSerializable(typeof(PlaceGroup))]
[JsonSerializable(typeof(NewArea))]
[JsonSerializable(typeof(DevelopmentZone))]
[JsonSerializable(typeof(IndustrialPark))]
[JsonSerializable(typeof(Sector))]
[JsonSerializable(typeof(Investor))]
[JsonSerializable(typeof(Milestone))]
[JsonSerializable(typeof(StatusChange))]
[JsonSerializable(typeof(DatedAmount))]
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(IReadOnlyList<Deal>), TypeInfoPropertyName = "Deals")]
[JsonSerializable(typeof(NamedCount))]
[JsonSerializable(typeof(PromotionEvent))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Dispatch))]
public sealed partial class IndustrialTransferJsonContext : JsonSerializerContext;
