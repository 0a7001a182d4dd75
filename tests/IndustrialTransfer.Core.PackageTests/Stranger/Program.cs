using IndustrialTransfer.Measures;

// What expected.txt says is what this prints, from the package as it is and from a trimmed copy of it.
foreach (var magnitude in Enum.GetValues<Magnitude>())
{
    Console.WriteLine($"{magnitude}: 10 to the power of {(int)magnitude}");
}
