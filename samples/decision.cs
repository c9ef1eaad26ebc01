#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:project ../src/TyTal.Calc.Cases/TyTal.Calc.Cases.csproj

// From a claim of a case file to the attachment of its decision: decision.html in the current folder.
//   dotnet run samples/decision.cs                              the carpenter, in English
//   dotnet run samples/decision.cs -- fi                        the same in Finnish
//   dotnet run samples/decision.cs -- sv FILE.json [ID]         a claim of a case file, in Swedish
// Exit code: 0 done, 2 something could not be read.

using TyTal.Calc.Cases;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Law;
using TyTal.Calc.Timelines;

try
{
    var language = Languages.Of(args.ElementAtOrDefault(0) ?? "en");
    var worked = Read(args.ElementAtOrDefault(1), args.ElementAtOrDefault(2));
    var (claim, parameters) = CaseClaims.Read(worked);
    var notes = new DecisionNotes { Reference = worked.Id, Note = worked.Title };
    var attachment = DecisionAttachment.Of(BenefitTimeline.Of(claim, parameters), language, notes, parameters);
    File.WriteAllText("decision.html", attachment.ToHtml());
    Console.WriteLine(attachment.ToText());
    Console.WriteLine("decision.html");
    return 0;
}
catch (Exception error) when (error is CaseFormatException or IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

static WorkedCase Read(string? file, string? id)
{
    using var stream = file is null ? new MemoryStream(Carpenter()) : (Stream)File.OpenRead(file);
    return CaseFile.Read(stream).FirstOrDefault(worked => worked.Kind == "claim" && (id is null || worked.Id == id))
        ?? throw new CaseFormatException(file ?? "$", $"no case of the kind 'claim'{(id is null ? "" : $" with the id '{id}'")}");
}

static byte[] Carpenter() => """
    [{
      "id": "carpenter", "kind": "claim", "title": "Sick pay, daily allowance and pension",
      "facts": {
        "claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "through": "2025-03-31",
        "sickPay": [{"from": "2024-03-05", "to": "2024-04-01", "amount": 2250}],
        "incapacity": [{"from": "2024-03-04", "degree": 100}]
      },
      "expect": {}
    }]
    """u8.ToArray();
