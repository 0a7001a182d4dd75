using System.Text;
using System.Text.Json;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>Malformed deals, each with the path and the rule that it is refused with: the same by every way of reading.</summary>
public sealed class MalformedDealTests
{
    private const string Start = """{"id":"1","name":"a","host":{"kind":"industrialPark","name":"b"},""";
    private const string Blank = "The value cannot be an empty string or composed entirely of whitespace.";
    private const string Agreements = "memorandum, letterOfIntent, frameworkAgreement, contract.";

    private const string Amounts =
        "plannedInvestment, contractAmount, land, expectedAnnualOutput, expectedAnnu"
        + "alTax, jobs, fundsReceived, actualOutput, actualTax, actualJobs.";

    private const string Members =
        "id, name, chineseName, host, investor, leadSource, sectors, plannedInvestment, agreement, contractAmount, land, expectedAnnualOutput, "
        + "expectedAnnualTax, jobs, fundsReceived, actualOutput, actualTax, actualJobs, estimates, milestones, statusChanges.";

    [Theory]
    [InlineData("""{""", "$", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("""[]""", "$", "A JSON object is expected for a deal, not StartArray.")]
    [InlineData("""7""", "$", "A JSON object is expected for a deal, not Number.")]
    [InlineData(""" "a deal" """, "$", "A JSON object is expected for a deal, not String.")]
    [InlineData(""" {"id":"1" """, "$", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("""{"id":"1",}""", "$", "The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options.")]
    [InlineData("""{"id":"1"}""", "$", "The member 'name' of a deal is missing.")]
    [InlineData("""{"name":"a","host":{"kind":"industrialPark","name":"b"}}""", "$", "The member 'id' of a deal is missing.")]
    [InlineData("""{"id":"1","host":{"kind":"industrialPark","name":"b"}}""", "$", "The member 'name' of a deal is missing.")]
    [InlineData("""{"id":"1","name":"a"}""", "$", "The member 'host' of a deal is missing.")]
    [InlineData("""{"id":"","name":"a","host":{"kind":"industrialPark","name":"b"}}""", "$.id", Blank)]
    [InlineData("""{"id":"1","name":"\t","host":{"kind":"industrialPark","name":"b"}}""", "$.name", Blank)]
    [InlineData("""{id:1}""", "$", "'i' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("""{'id':'1'}""", "$", "''' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("""{"id":"1"} // done""", "$", "The member 'name' of a deal is missing.")]
    [InlineData("""{"id":01}""", "$.id", "Invalid leading zero before '1'.")]
    [InlineData("""{"ID":"1"}""", "$.ID", "'ID' is no member of a deal: there are " + Members)]
    public async Task A_deal_as_a_whole(string json, string path, string rule) => await Refuses(json, path, rule);

    [Theory]
    [InlineData(""" "id":"2" """, "$.id", "The member 'id' comes twice.")]
    [InlineData(""" "chineseName":null """, "$.chineseName", "null is not allowed: leave out what is not known.")]
    [InlineData(""" "chineseName":" " """, "$.chineseName", Blank)]
    [InlineData(""" "chineseName":"\ud800" """, "$.chineseName", "Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.")]
    [InlineData(""" "leadSource":"" """, "$.leadSource", Blank)]
    [InlineData(""" "leadSource":["a fair"] """, "$.leadSource", "A text is written as a JSON string, not as StartArray.")]
    [InlineData(""" "investor":"a company" """, "$.investor", "A JSON object is expected for an investor, not String.")]
    [InlineData(""" "investor":{} """, "$.investor", "The member 'name' of an investor is missing.")]
    [InlineData(""" "investor":{"name":"c","origin":"Guangdong"} """, "$.investor.origin", "'Guangdong' is not the GB/T 2260 code of a region that the gazetteer knows.")]
    [InlineData(""" "investor":{"name":"c","origin":440000} """, "$.investor.origin", "A place is a JSON object, or the GB/T 2260 code of a region, not Number.")]
    [InlineData(""" "investor":{"name":"c","origin":{"kind":"industrialPark","name":"d","name":"d"}} """, "$.investor.origin.name", "The member 'name' comes twice.")]
    [InlineData(""" "sectors":"new energy" """, "$.sectors", "An array is expected, not String.")]
    [InlineData(""" "sectors":["new energy"] """, "$.sectors[0]", "A JSON object is expected for a sector, not String.")]
    [InlineData(""" "sectors":[{"name":"e"},{"name":"e"}] """, "$.sectors", "e comes twice in Sectors.")]
    [InlineData(""" "plannedInvestment":"-5 yuan" """, "$.plannedInvestment", "PlannedInvestment must not be negative, and was CNY -5.")]
    [InlineData(""" "plannedInvestment":"CNY 1,5" """, "$.plannedInvestment", "'CNY 1,5' is not an amount of money: a comma separates groups of three digits (1,500); it is no decimal point (at position 5).")]
    [InlineData(""" "plannedInvestment":"" """, "$.plannedInvestment", "'' is not an amount of money: a number in digits is expected (at position 0).")]
    [InlineData(""" "agreement":"Contract" """, "$.agreement", "'Contract' is not a AgreementKind: there are " + Agreements)]
    [InlineData(""" "agreement":"handshake" """, "$.agreement", "'handshake' is not a AgreementKind: there are " + Agreements)]
    [InlineData(""" "agreement":3 """, "$.agreement", "Number is not a AgreementKind: there are " + Agreements)]
    [InlineData(""" "agreement":null """, "$.agreement", "null is not allowed: leave out what is not known.")]
    [InlineData(""" "contractAmount":"CNY -1" """, "$.contractAmount", "ContractAmount must not be negative, and was CNY -1.")]
    [InlineData(""" "contractAmount":{"amount":1,"currency":"CNY"} """, "$.contractAmount", "A Money is written as a JSON string, not as StartObject.")]
    [InlineData(""" "contractAmount":900000000 """, "$.contractAmount", "A Money is written as a JSON string, not as Number.")]
    [InlineData(""" "land":120.5 """, "$.land", "A LandArea is written as a JSON string, not as Number.")]
    [InlineData(""" "land":"-1 mu" """, "$.land", "Land must not be negative, and was -1 mu.")]
    [InlineData(""" "land":"120.5" """, "$.land", "'120.5' is not an area of land: a unit is expected: mu, hectares, square kilometres or square metres (at position 5).")]
    [InlineData(""" "land":"120.5 acres" """, "$.land", "'120.5 acres' is not an area of land: a unit is expected: mu, hectares, square kilometres or square metres (at position 6).")]
    [InlineData(""" "expectedAnnualOutput":"CNY -2" """, "$.expectedAnnualOutput", "ExpectedAnnualOutput must not be negative, and was CNY -2.")]
    [InlineData(""" "expectedAnnualTax":"8 percent" """, "$.expectedAnnualTax", "'8 percent' is not an amount of money: nothing may follow here (at position 2).")]
    [InlineData(""" "expectedAnnualTax":"CNY -3" """, "$.expectedAnnualTax", "ExpectedAnnualTax must not be negative, and was CNY -3.")]
    [InlineData(""" "jobs":"400" """, "$.jobs", "A count is written as a JSON number, not as String.")]
    [InlineData(""" "jobs":-1 """, "$.jobs", "Jobs must not be negative, and was -1.")]
    [InlineData(""" "jobs":true """, "$.jobs", "A count is written as a JSON number, not as True.")]
    [InlineData(""" "actualJobs":-0.5 """, "$.actualJobs", "ActualJobs must not be negative, and was -0.5.")]
    [InlineData(""" "actualJobs":1e40 """, "$.actualJobs", "'1e40' is not a count: nothing may follow here (at position 1).")]
    [InlineData(""" "fundsReceived":{"period":"2024","amount":"CNY 1"} """, "$.fundsReceived", "An array is expected, not StartObject.")]
    [InlineData(""" "fundsReceived":"CNY 1" """, "$.fundsReceived", "An array is expected, not String.")]
    [InlineData(""" "fundsReceived":[null] """, "$.fundsReceived[0]", "null is not allowed in a list.")]
    [InlineData(""" "fundsReceived":["CNY 1"] """, "$.fundsReceived[0]", "A JSON object is expected for a dated amount, not String.")]
    [InlineData(""" "fundsReceived":[{"period":"2024"}] """, "$.fundsReceived[0]", "The member 'amount' of a dated amount is missing.")]
    [InlineData(""" "fundsReceived":[{"amount":"CNY 1"}] """, "$.fundsReceived[0]", "The member 'period' of a dated amount is missing.")]
    [InlineData(""" "fundsReceived":[{"date":"2024-03-15","amount":"CNY 1"}] """, "$.fundsReceived[0].date", "'date' is no member of a dated amount: there are period, amount.")]
    [InlineData(""" "fundsReceived":[{"period":"2024-02-30","amount":"CNY 1"}] """, "$.fundsReceived[0].period", "'2024-02-30' is not a reporting period: the month has no such day (at position 5).")]
    [InlineData(""" "fundsReceived":[{"period":"2024","amount":"CNY 1"},{"period":"2025","amount":"USD 1"}] """, "$.fundsReceived", "The amounts of FundsReceived must be of one currency, and were CNY 1 (2024) and USD 1 (2025).")]
    [InlineData(""" "fundsReceived":[{"period":"2024","amount":"CNY 1","amount":"CNY 1"}] """, "$.fundsReceived[0].amount", "The member 'amount' comes twice.")]
    [InlineData(""" "actualOutput":[{"period":"2024","amount":"CNY 1"},{"period":"2024","amount":"CNY 2"}] """, "$.actualOutput", "The period 2024 comes twice in ActualOutput: CNY 1 and CNY 2.")]
    [InlineData(""" "actualOutput":[{"period":"2024","amount":"CNY -1"}] """, "$.actualOutput", "The amounts of ActualOutput must not be negative, and one was CNY -1 (2024).")]
    [InlineData(""" "actualTax":[{"period":2024,"amount":"CNY 1"}] """, "$.actualTax[0].period", "A ReportingPeriod is written as a JSON string, not as Number.")]
    [InlineData(""" "actualTax":[{"period":"2024","amount":"CNY 1"},{"period":"2023","amount":"EUR 2"}] """, "$.actualTax", "The amounts of ActualTax must be of one currency, and were CNY 1 (2024) and EUR 2 (2023).")]
    [InlineData(""" "actualTax":[{"period":"2023-01/2023-12","amount":"CNY 1"},{"period":"2023","amount":"CNY 2"}] """, "$.actualTax", "The period 2023 comes twice in ActualTax: CNY 1 and CNY 2.")]
    [InlineData(""" "estimates":["land","land"] """, "$.estimates", "Land comes twice in Estimates.")]
    [InlineData(""" "estimates":["Land"] """, "$.estimates[0]", "'Land' is not a DealAmount: there are " + Amounts)]
    [InlineData(""" "estimates":"land" """, "$.estimates", "An array is expected, not String.")]
    [InlineData(""" "estimates":[1] """, "$.estimates[0]", "Number is not a DealAmount: there are " + Amounts)]
    [InlineData(""" "milestones":[{"stage":"signed"}] """, "$.milestones[0]", "The member 'reached' of a milestone is missing.")]
    [InlineData(""" "milestones":[{"stage":"signed","reached":"2024","date":"2024"}] """, "$.milestones[0].date", "'date' is no member of a milestone: there are stage, reached.")]
    [InlineData(""" "milestones":[{"stage":"signed","reached":"2024-01-27"},{"stage":"signed","reached":"2024-01-28"}] """, "$.milestones", "The stage Signed comes twice: 2024-01-27 and 2024-01-28.")]
    [InlineData(""" "milestones":[{"stage":"completed","reached":"2023"},{"stage":"signed","reached":"2024"}] """, "$.milestones", "Completed (2023) cannot come before Signed (2024).")]
    [InlineData(""" "statusChanges":[{"status":"terminated","since":"2024-05-20"}] """, "$.statusChanges[0].reason", "A deal that is Terminated (2024-05-20) needs a reason, and none is given.")]
    [InlineData(""" "statusChanges":[{"status":"terminated","since":"2024-05-20","reason":" "}] """, "$.statusChanges[0].reason", Blank)]
    [InlineData(""" "statusChanges":[{"status":"cancelled","since":"2024-05-20"}] """, "$.statusChanges[0].status", "'cancelled' is not a DealStatus: there are ongoing, delayed, terminated.")]
    [InlineData(""" "statusChanges":[{"status":"delayed","reason":"no land"}] """, "$.statusChanges[0]", "The member 'since' of a change of status is missing.")]
    [InlineData(""" "statusChanges":[{"status":"delayed","since":"2024-05-20T00:00:00Z"}] """, "$.statusChanges[0].since", "'2024-05-20T00:00:00Z' is not a reporting period: a letter or digit follows the period without a break (at position 10).")]
    [InlineData(""" "statusChanges":[{"status":"delayed","since":"2024-05-31"},{"status":"ongoing","since":"2024-05"}] """, "$.statusChanges", "Delayed (2024-05-31) and Ongoing (2024-05) of StatusChanges count from one day: it must be known which is the later.")]
    [InlineData(""" "statusChanges":[{"status":"delayed","since":null}] """, "$.statusChanges[0].since", "null is not allowed: leave out what is not known.")]
    [InlineData(""" "stage":"signed" """, "$.stage", "'stage' is no member of a deal: there are " + Members)]
    [InlineData(""" "status":"delayed" """, "$.status", "'status' is no member of a deal: there are " + Members)]
    [InlineData(""" "problems":[] """, "$.problems", "'problems' is no member of a deal: there are " + Members)]
    [InlineData(""" "sector":{"name":"e"} """, "$.sector", "'sector' is no member of a deal: there are " + Members)]
    public async Task A_member(string member, string path, string rule) => await Refuses(Start + member + "}", path, rule);

    [Fact]
    public async Task Text_that_is_no_utf_8()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(Start), .. "\"leadSource\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        const string Rule = "Cannot transcode invalid UTF-8 JSON text to UTF-16 string. Path: $.leadSource | LineNumber: 0 | BytePositionInLine: 82.";
        Assert.Equal(Rule, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Deal>(json)).Message);
        Assert.Equal("Line 1: " + Rule, await OfLine(json));
    }

    private static async Task Refuses(string json, string path, string rule)
    {
        var plain = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Deal>(json));
        var known = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, IndustrialTransferJsonContext.Default.Deal));
        var own = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, OwnJsonContext.Default.Deal));

        Assert.StartsWith($"{rule} Path: {path} | LineNumber: 0 | BytePositionInLine: ", plain.Message, StringComparison.Ordinal);
        Assert.Equal((path, 0L), (plain.Path, plain.LineNumber));
        Assert.Equal(plain.Message, known.Message);
        Assert.Equal(plain.Message, own.Message);
        Assert.Equal("Line 1: " + plain.Message, await OfLine(Encoding.UTF8.GetBytes(json)));
    }

    private static async Task<string> OfLine(byte[] json) =>
        (await Assert.ThrowsAsync<JsonException>(async () => await DealLines.ReadAsync(new MemoryStream(json)).GetAsyncEnumerator().MoveNextAsync())).Message;
}
