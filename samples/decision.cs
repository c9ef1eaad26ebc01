#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:project ../src/TyTal.Calc.Cases/TyTal.Calc.Cases.csproj

// From a case file to the page that goes with a decision: decision.html in the current folder.
//   dotnet run samples/decision.cs                              the carpenter, in English
//   dotnet run samples/decision.cs -- fi                        the same in Finnish
//   dotnet run samples/decision.cs -- sv FILE.json [ID]         a claim, a family or a correction (claimDifference) of a case file, in Swedish
// Exit code: 0 done, 2 something could not be read or is refused.

using System.Globalization;
using TyTal.Calc.Cases;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Timelines;

try
{
    var worked = Find(args.ElementAtOrDefault(1), args.ElementAtOrDefault(2));
    var page = Page(worked, Languages.Of(args.ElementAtOrDefault(0) ?? "en"), new DecisionNotes { Reference = worked.Id, Note = worked.Title });
    File.WriteAllText("decision.html", page.ToHtml());
    Console.WriteLine(page.ToText());
    Console.WriteLine("With its pictures, to print or to send: decision.html");
    return 0;
}
catch (Exception error) when (error is CaseFormatException or IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
{
    // What a file says may be quoted here: nothing in it steers the terminal.
    Console.Error.WriteLine(string.Concat(error.Message.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? '\ufffd' : letter)));
    return 2;
}

static Document Page(WorkedCase worked, Language language, DecisionNotes notes)
{
    switch (worked.Kind)
    {
        case "family":
            var (family, ofFamily) = CaseFamilies.Read(worked);
            return DecisionAttachment.Of(FamilyTimeline.Of(family, ofFamily), language, notes, ofFamily);
        case "claimDifference":
            var (before, after, ofBoth) = CaseDifferences.Read(worked);
            return DecisionAttachment.Of(TimelineDifference.Of(BenefitTimeline.Of(before, ofBoth), BenefitTimeline.Of(after, ofBoth)), language, notes, ofBoth);
        default:
            var (claim, figures) = CaseClaims.Read(worked);
            return DecisionAttachment.Of(BenefitTimeline.Of(claim, figures), language, notes, figures);
    }
}

static WorkedCase Find(string? file, string? id)
{
    using var stream = file is null ? new MemoryStream(Carpenter()) : (Stream)File.OpenRead(file);
    return CaseFile.Read(stream).FirstOrDefault(worked => id is null ? worked.Kind is "claim" or "family" or "claimDifference" : worked.Id == id)
        ?? throw new CaseFormatException(file ?? "$", id is null ? "no case of the kind 'claim', 'family' or 'claimDifference'" : $"no case with the id '{id}'");
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
