using System.Text.Json;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;

// What this prints is in expected.txt: on the package as it is, and trimmed to what is used here.
var project = new Project(
    "Battery materials",
    Money.Parse("22.9 billion yuan"),
    LandArea.FromHectares(12),
    new ItemCount(195),
    Percentage.FromPercent(24.1m),
    ReportingPeriod.Quarter(2024, 1),
    Figure<Money>.Parse("more than 300 billion yuan"));

Console.WriteLine($"{project.Name}: {project.Investment:S} on {project.Land}, {project.Share} in {project.Period}");
Console.WriteLine($"another hundred million makes {project.Investment + Money.Yuan(1m, Magnitude.HundredMillion)}");
Console.WriteLine($"market: {project.Market}, which is {project.Market.Interval}");

var json = JsonSerializer.Serialize(project, ProjectJson.Default.Project);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(json, ProjectJson.Default.Project) == project ? "read back as written" : "changed on the way");

try
{
    Console.WriteLine(Money.Parse("22.9 billion yuan") + Money.Parse("$1"));
}
catch (CurrencyMismatchException refused)
{
    Console.WriteLine($"refused: {refused.Left} with {refused.Right}");
}

internal sealed record Project(
    string Name, Money Investment, LandArea Land, ItemCount Jobs, Percentage Share, ReportingPeriod Period, Figure<Money> Market);

[JsonSerializable(typeof(Project))]
internal sealed partial class ProjectJson : JsonSerializerContext;
