using System.Reflection;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Api;
using TyTal.Calc.Tests.Explanations.Pictures;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>Whole explanations, byte for byte. They are written anew only with TYTAL_WRITE_GOLDEN=1 in the environment; then read the difference before committing it.</summary>
/// <remarks>Every kind of explanation stands here as plain text in every language. Markdown and HTML are written from the same blocks, whatever the kind: they stand here for
/// documents that together hold every kind of block.</remarks>
public class GoldenTests
{
    /// <summary>The documents that stand here as Markdown and HTML, too.</summary>
    private static readonly string[] InEveryFormat = ["deadline", "decision", "decision-difference", "cash-flow"];

    private static readonly string Folder = Path.Combine(
        typeof(GoldenTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryRoot").Value!,
        "tests",
        "TyTal.Calc.Tests",
        "Explanations",
        "Golden");

    private static readonly BenefitTimeline LeisureTime = BenefitTimeline.Of(PictureClaims.All["leisure time"], PictureClaims.Supplied);

    /// <summary>The carpenter's pension under 80 % and an index that grows.</summary>
    private static readonly ClaimCashFlow Supposed = ClaimCashFlow.Of(
        Carpenter.Paid,
        2028,
        KnownFigures.Through2025.With(StatutoryFigure.EmployeePaymentsPercent, 2026, 3.5m).Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(80) })
            .Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m) }));

    private static readonly FamilyTimeline Family = FamilyTimeline.Of(FamilyPictureTests.Widow, KnownFigures.Announced);

    private static readonly Dictionary<string, Golden> Documents = new(StringComparer.Ordinal)
    {
        ["carpenter"] = Golden.Of<BenefitTimeline>(typeof(TimelineExplanation), language => TimelineExplanation.Of(Carpenter.Timeline, language)),
        ["leisure-time"] = Golden.Of<BenefitTimeline>(typeof(TimelineExplanation), language => TimelineExplanation.Of(LeisureTime, language)),
        ["family"] = Golden.Of<FamilyTimeline>(typeof(FamilyExplanation), language => FamilyExplanationTests.Documents(language).First()),
        ["difference"] = Golden.Of<TimelineDifference>(typeof(DifferenceExplanation), language => DifferenceExplanation.Of(PaymentExplanationTests.Difference, language)),
        ["decision"] = Golden.Of<BenefitTimeline>(typeof(DecisionAttachment), language => DecisionAttachment.Of(Carpenter.Timeline, language, notes: null, StatutoryParameters.Enacted)),
        ["decision-leisure-time"] = Golden.Of<BenefitTimeline>(typeof(DecisionAttachment), language => DecisionAttachment.Of(LeisureTime, language, notes: null, PictureClaims.Supplied)),
        ["decision-family"] = Golden.Of<FamilyTimeline>(typeof(DecisionAttachment), language => DecisionAttachment.Of(Family, language, notes: null, KnownFigures.Announced)),
        ["decision-difference"] = Golden.Of<TimelineDifference>(
            typeof(DecisionAttachment), language => DecisionAttachment.Of(PaymentExplanationTests.Difference, language, notes: null, StatutoryParameters.Enacted)),
        ["decision-cost"] = Golden.Of<CostDecision>(typeof(DecisionAttachment), language => DecisionAttachment.Of(CostExplanationTests.Treatment, language)),
        ["decision-supplement"] = Golden.Of<SupplementTimeline>(typeof(DecisionAttachment), language => DecisionAttachment.Of(CostExplanationTests.Care, language)),
        ["decision-rehabilitation"] = Golden.Of<CheckedPlan>(typeof(DecisionAttachment), language => DecisionAttachment.Of(RehabilitationExplanationTests.Everything, language)),
        ["cash-flow"] = Golden.Of<ClaimCashFlow>(typeof(CashFlowExplanation), language => CashFlowExplanation.Of(Supposed, language)),
        ["annual-earnings"] = Golden.Of<AnnualEarnings>(typeof(AnnualEarningsExplanation), language => AnnualEarningsExplanationTests.Documents(language).First()),
        ["pay-kinds"] = Golden.Of<ValueList<PayItem>>(typeof(PayKindsExplanation), language => ExplanationTests.Documents(language).Last()),
        ["care-allowance"] = Golden.Of<SupplementTimeline>(typeof(CostExplanation), language => CostExplanationTests.Documents(language).First()),
        ["broken-item"] = Golden.Of<CostDecision>(typeof(CostExplanation), language => CostExplanationTests.Documents(language).ElementAt(1)),
        ["lost-pay"] = Golden.Of<LostPay>(typeof(CostExplanation), language => CostExplanationTests.Documents(language).ElementAt(2)),
        ["treatment"] = Golden.Of<CostDecision>(typeof(CostExplanation), language => CostExplanationTests.Documents(language).ElementAt(3)),
        ["functional-limitation"] = Golden.Of<LimitationTimeline>(typeof(LimitationExplanation), language => LimitationExplanationTests.Documents(language).First()),
        ["rehabilitation"] = Golden.Of<CheckedPlan>(typeof(RehabilitationExplanation), language => RehabilitationExplanationTests.Documents(language).First()),
        ["rehabilitation-need"] = Golden.Of<ValueList<NeedDate>>(typeof(RehabilitationExplanation), language => RehabilitationExplanationTests.Documents(language).ElementAt(1)),
        ["motor"] = Golden.Of<MotorTimeline>(typeof(MotorExplanation), language => MotorExplanationTests.Documents(language).First()),
        ["motor-appeal"] = Golden.Of<AppealTime>(typeof(MotorExplanation), language => MotorExplanationTests.Documents(language).Last()),
        ["obligation"] = Golden.Of<ObligationOfYear>(typeof(ObligationExplanation), language => InsuredExplanationTests.Documents(language).First()),
        ["obligation-answer"] = Golden.Of<InsuranceObligation>(typeof(ObligationExplanation), language => InsuredExplanationTests.Documents(language).ElementAt(1)),
        ["claim-handling"] = Golden.Of<ClaimHandling>(typeof(ObligationExplanation), language => ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, mustBeInsured: true, isInsured: false), language)),
        ["insured"] = Golden.Of<InsuredDecision>(typeof(InsuredExplanation), language => InsuredExplanationTests.Documents(language).Reverse().ElementAt(1)),
        ["ownership"] = Golden.Of<Ownership>(typeof(InsuredExplanation), language => InsuredExplanationTests.Documents(language).Last()),
        ["payers"] = Golden.Of<PayerOrder>(typeof(PayersExplanation), language => PayersExplanationTests.Documents(language).First()),
        ["payers-questions"] = Golden.Of<PayerOrder>(typeof(PayersExplanation), language => PayersExplanationTests.Documents(language).ElementAt(1)),
        ["retroactive-payment"] = Golden.Of<DividedPayment>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).First()),
        ["employers"] = Golden.Of<DividedCompensation>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).ElementAt(1)),
        ["delay"] = Golden.Of<DelayIncrease>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).ElementAt(2)),
        ["instalments"] = Golden.Of<PaymentSchedule>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).ElementAt(3)),
        ["recovery"] = Golden.Of<ValueList<TakenOff>>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).ElementAt(4)),
        ["recourse"] = Golden.Of<Recourse>(typeof(PaymentExplanation), language => PaymentExplanationTests.Documents(language).ElementAt(6)),
        ["policy"] = Golden.Of<PolicyTimeline>(typeof(PolicyExplanation), language => PolicyExplanationTests.Documents(language).First()),
        ["premium"] = Golden.Of<PremiumAdjustment>(typeof(PolicyExplanation), language => PolicyExplanationTests.Documents(language).Reverse().ElementAt(4)),
        ["neglect"] = Golden.Of<NeglectDecision>(typeof(PolicyExplanation), language => PolicyExplanationTests.Documents(language).Last()),
        ["deadline"] = Golden.Of<Deadline>(typeof(TimeLimitExplanation), language => TimeLimitExplanation.Of(AppealLimits.Appeal.Of(new(2024, 2, 21)), language)),
    };

    public static TheoryData<string, Language> All() => Cross(Documents.Keys);

    public static TheoryData<string, Language> OfEveryFormat() => Cross(InEveryFormat);

    [Theory]
    [MemberData(nameof(All))]
    public void ToText_OfADocument_IsTheGoldenOne(string name, Language language) => Compare($"{name}.{language.Code()}.txt", Documents[name].Document(language).ToText());

    [Theory]
    [MemberData(nameof(OfEveryFormat))]
    public void ToMarkdown_OfADocument_IsTheGoldenOne(string name, Language language) => Compare($"{name}.{language.Code()}.md", Documents[name].Document(language).ToMarkdown());

    [Theory]
    [MemberData(nameof(OfEveryFormat))]
    public void ToHtml_OfADocument_IsTheGoldenOne(string name, Language language) => Compare($"{name}.{language.Code()}.html", Documents[name].Document(language).ToHtml());

    /// <summary>A new kind of explanation needs a golden document: every public method that makes a document of an answer has one.</summary>
    [Fact]
    public void Documents_EveryKindOfExplanation_HasAGoldenOne()
    {
        var kinds = typeof(Document).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Document)))
            .Select(method => (Explanation: method.DeclaringType!, Answer: method.GetParameters()[0].ParameterType))
            .ToHashSet();

        Assert.NotEmpty(kinds);
        Assert.Empty(kinds.Except(Documents.Values.Select(golden => (golden.Explanation, golden.Answer))).Select(kind => $"{kind.Explanation.Name} of {kind.Answer.Name}"));
        Assert.Empty(Documents.Values.Select(golden => (golden.Explanation, golden.Answer)).Except(kinds));
    }

    /// <summary>The Markdown and HTML that stand here hold every kind of block that a document can have.</summary>
    [Fact]
    public void InEveryFormat_TheDocuments_HoldEveryKindOfBlock()
    {
        var kinds = typeof(Block).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(Block)).ToList();
        var held = InEveryFormat.SelectMany(name => Documents[name].Document(Language.English).Blocks).Select(block => block.GetType()).ToHashSet();

        Assert.NotEmpty(kinds);
        Assert.Empty(kinds.Except(held).Select(kind => kind.Name));
    }

    [Fact]
    public void Folder_HoldsNoFileThatNothingWrites()
    {
        var written = Documents.Keys.Select(name => (name, "txt")).Concat(InEveryFormat.SelectMany(name => new[] { (name, "md"), (name, "html") }))
            .SelectMany(file => Languages.All.Select(language => $"{file.name}.{language.Code()}.{file.Item2}"));

        Assert.Empty(Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Except(written, StringComparer.Ordinal));
    }

    private static TheoryData<string, Language> Cross(IEnumerable<string> names) => new(names.SelectMany(name => Languages.All.Select(language => (name, language))));

    private static void Compare(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        if (WrittenAnew.IsAsked("TYTAL_WRITE_GOLDEN"))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>A document of an explanation, made of an answer.</summary>
    private sealed record Golden(Type Explanation, Type Answer, Func<Language, Document> Document)
    {
        internal static Golden Of<TAnswer>(Type explanation, Func<Language, Document> document) => new(explanation, typeof(TAnswer), document);
    }
}
