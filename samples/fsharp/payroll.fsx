// The carpenter's benefits in F#, from the package. From the root of the repository:
//   dotnet pack src/TyTal.Calc -c Release -o artifacts/packages
//   dotnet fsi samples/fsharp/payroll.fsx
// nuget.config beside this script names that folder; a script elsewhere says #i "nuget: /FULL/PATH/OF/THE/FOLDER".

#r "nuget: TyTal.Calc, 1.0.0"

open System
open NodaTime
open TyTal.Calc
open TyTal.Calc.Benefits
open TyTal.Calc.Explanations
open TyTal.Calc.Money
open TyTal.Calc.Parameters
open TyTal.Calc.Timelines

// The library keeps €/day and €/month apart by type; units of measure carry that on through F# arithmetic.
[<Measure>]
type eur

[<Measure>]
type day

[<Measure>]
type month

type Outcome =
    | Allowance of gross: decimal<eur / day> * employer: decimal<eur / day> * net: decimal<eur / day>
    | Pension of decimal<eur / month>

let perDay (money: Money<PerDay>) = money.Amount * 1m<eur / day>
let perMonth (money: Money<PerMonth>) = money.Amount * 1m<eur / month>

let outcome (period: BenefitPeriod) =
    match period.Allowance, period.Pension with
    | null, pension -> Pension(perMonth pension.PerMonth.Value)
    | paid, _ -> Allowance(perDay paid.PerDay.Value, perDay paid.EmployerPerDay.Value, perDay paid.NetPerDay.Value)

/// What the injured person gets in a span of days or months.
let toPerson (days: decimal<day>) (months: decimal<month>) =
    function
    | Allowance(_, _, net) -> net * days
    | Pension pension -> pension * months

let date (day: LocalDate) = day.ToString("d.M.uuuu", Globalization.CultureInfo.InvariantCulture)

let carpenter =
    Claim(
        ClaimDate = LocalDate(2024, 3, 4),
        BirthDate = LocalDate(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        SickPay = ValueList.Create(SickPaySpell(LocalDate(2024, 3, 5), LocalDate(2024, 4, 1), Euros.Once(2_250m))),
        Incapacity = ValueList.Create(IncapacitySpell(LocalDate(2024, 3, 4), Nullable(), IncapacityDegree.Full)),
        Through = LocalDate(2025, 3, 31)
    )

let timeline = BenefitTimeline.Of(carpenter, StatutoryParameters.Enacted)

for period in timeline.Periods do
    let words =
        match outcome period with
        | Allowance(gross, employer, 0m<eur/day>) -> $"{gross} €/day, all of it to the employer ({employer} €/day)"
        | Allowance(gross, _, net) -> $"{gross} €/day, to the injured person {net} €/day"
        | Pension pension -> $"{pension} €/month"

    printfn $"{date period.From} – {date period.To}: {TimelineExplanation.Name(period)}, {words}"

match List.ofSeq timeline.Refusals with
| [] -> printfn "Paid on every day."
| refusals ->
    for refusal in refusals do
        printfn $"{date refusal.From}: {TimelineExplanation.Reason(refusal)} ({refusal.Section})"

let last = Seq.last timeline.Periods
printfn $"A month more of the same: {toPerson 30m<day> 1m<month> (outcome last)} €"
