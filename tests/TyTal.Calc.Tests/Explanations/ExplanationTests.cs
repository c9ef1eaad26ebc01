using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Benefits.Survivors;
using TyTal.Calc.Tests.Earnings;
using TyTal.Calc.Tests.Explanations.Pictures;
using TyTal.Calc.Tests.LeisureTime;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

public class ExplanationTests
{
    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        TimelineExplanation.Of(Carpenter.Timeline, language),
        .. PictureClaims.All.Where(entry => entry.Key is "leisure time" or "gap and rehabilitation" or "not entitled" or "tiny")
            .Select(entry => TimelineExplanation.Of(BenefitTimeline.Of(entry.Value, PictureClaims.Supplied), language)),
        PayKindsExplanation.Of(Enum.GetValues<PayKind>().Select(kind => new PayItem(kind, Euros.Once(1m))).ToValueList(), new(2024, 3, 4), language: language),
    ];

    /// <summary>A neglect of which every year is too old: the charge is the sum of no years.</summary>
    [Fact]
    public void Of_SumOfNothing_HasNoFormula()
    {
        var step = Assert.Single(Explanation.Of(new Figure<Money<Once>>(default, new Rule("neglect.charge", SectionReference.Of(181)))).Steps);

        Assert.Null(step.Formula);
        Assert.Equal("Premium-like charge: 0.00 € (section 181)", step.ToString());
    }

    [Fact]
    public void ToText_FullDaysOfSeveralEmployments_TheirTotalNamesItsReading()
    {
        var claim = Carpenter.Paid with
        {
            SickPay = default,
            Employments = ValueList.Create(new Employment(Carpenter.Paid.SickPay, EarningsBefore: null), new Employment(default, new EarningsBefore(Euros.Once(560m), 28))),
        };
        var text = TimelineExplanation.Of(Carpenter.Compute(claim)).ToText();

        Assert.Contains("5 March 2024 – 1 April 2024: 100.36 € × 28 days = 2 810.08 € (READING severalEmploymentsAndPartialIncapacity)\n", text, StringComparison.Ordinal);
        Assert.Contains("severalEmploymentsAndPartialIncapacity: section 58(3)", text, StringComparison.Ordinal);
        Assert.Contains("2 April 2024 – 31 December 2024: 75.00 € × 274 days = 20 550.00 €\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_SickPayInThePensionsTime_TheEmployersPartAndItsReading()
    {
        var claim = Carpenter.Paid with { SickPay = Carpenter.Paid.SickPay.Append(new SickPaySpell(new(2025, 3, 10), new(2025, 3, 19), Euros.Once(400m))).ToValueList() };
        var text = TimelineExplanation.Of(Carpenter.Compute(claim)).ToText();

        Assert.Contains("from the first anniversary on, employers receive 400.00 € (section 139(1); READING employersPartOfPension)\n", text, StringComparison.Ordinal);
        Assert.Contains("employersPartOfPension: section 139(1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("employersPartOfPension", TimelineExplanation.Of(Carpenter.Timeline).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("employersPartOfPension", TimelineExplanation.Of(Carpenter.Compute(claim with { Insurance = Insurance.WorkAbroad })).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_VoluntaryInsuranceAndSickPay_TheReadingOfSection187()
    {
        Assert.Contains("leisureTimeEmployers: section 187(4)", TimelineExplanation.Of(Carpenter.Compute(Carpenter.Paid with { Insurance = Insurance.WorkAbroad })).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("leisureTimeEmployers", TimelineExplanation.Of(Carpenter.Timeline).ToText(), StringComparison.Ordinal);
    }

    /// <summary>Only where the day of the decision would change who receives: a voluntary insurance of working time, sick pay, an event before 2025.</summary>
    [Fact]
    public void ToText_DayOfDecisionNotStated_SaidWhereItDecides()
    {
        const string Taken = "The day of the decision is not stated: the matter is taken as decided from 1 January 2025 on";
        var abroad = Carpenter.Paid with { Insurance = Insurance.WorkAbroad };

        Assert.Contains($"\n{Taken}, so that employers receive nothing of the days with sick pay (section 187(4); READING leisureTimeEmployers)\n", Text(abroad), StringComparison.Ordinal);
        Assert.Contains(Taken, Text(abroad with { Insurance = Insurance.Entrepreneur }), StringComparison.Ordinal);
        Assert.DoesNotContain(Taken, Text(abroad with { DecidedOn = new LocalDate(2024, 12, 31) }), StringComparison.Ordinal);
        Assert.DoesNotContain(Taken, Text(abroad with { DecidedOn = new LocalDate(2025, 1, 1) }), StringComparison.Ordinal);
        Assert.DoesNotContain(Taken, Text(abroad with { SickPay = default, EarningsBefore = new EarningsBefore(Euros.Once(2_100m), 28) }), StringComparison.Ordinal);
        Assert.DoesNotContain(Taken, Text(abroad with { Insurance = Insurance.LeisureTime }), StringComparison.Ordinal);
        Assert.DoesNotContain(Taken, Text(Carpenter.Paid), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Taken,
            Text(abroad with
            {
                ClaimDate = new(2025, 1, 1),
                Through = new(2025, 1, 20),
                Incapacity = Carpenter.Incapable(new(2025, 1, 1)),
                SickPay = ValueList.Create(new SickPaySpell(new(2025, 1, 2), new(2025, 1, 29), Euros.Once(2_250m))),
            }),
            StringComparison.Ordinal);

        static string Text(Claim claim) => TimelineExplanation.Of(Carpenter.Compute(claim)).ToText();
    }

    [Fact]
    public void Of_282Euros_EveryStepFromFactsToTheCent()
    {
        const string Expected = """
              1. Annual earnings: 27 000.00 €/year (given)
              2. Full daily allowance by the annual earnings: 27 000.00 €/year ÷ 360 = 75.00 €/day, rounded to the cent (section 59)
              3. Sickness daily-allowance contribution of 2024: 1.01 % (Health Insurance Act, section 18:21(1); decree 1026/2023)
              4. Employee's earnings-related pension contribution of 2024: 7.15 % (Employees Pensions Act, section 153; decree 1008/2023)
              5. Employee's unemployment insurance contribution of 2024: 0.79 % (act on the financing of unemployment benefits, section 18(1); act 1127/2023)
              6. Exempt points of 2024: 2.68 % (section 62(1); act amending section 62 of the Workers' Compensation Act (1525/2016))
              7. Percentage of the deduction of employee payments: 60 % × (1.01 % + 7.15 % + 0.79 % − 2.68 %) = 3.76 %, rounded to two decimals (section 62(1); READING basicPensionContribution)
              8. Deduction of employee payments: 75.00 €/day × 3.76 % = 2.82 €/day, rounded to the cent (section 62(1))

            """;

        Assert.Equal(Expected, Explanation.Of(Carpenter.Timeline.Periods[1].Allowance!.EmployeePaymentsPerDay).ToText());
    }

    [Fact]
    public void ToMarkdown_OfAFigure_NumberedList() => Assert.StartsWith(
        "1. Annual earnings: 27 000.00 €/year (given)\n2. Full daily allowance", Explanation.Of(Carpenter.Timeline.Periods[1].Allowance!.FullPerDay).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void RuleTexts_EveryRuleOfTheLibrary_HasAText()
    {
        var rules = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Rule)))
            .Select(property => ((Rule)property.GetValue(null)!).Id)
            .ToList();

        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(RuleTexts.All.Select(text => text.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void RuleTexts_EveryText_IsThereInEveryLanguageWithTheSameFigures()
    {
        foreach (var text in RuleTexts.All)
        {
            foreach (var language in Languages.All)
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Title.In(language)), $"{text.Id} has no title in {language}");
                Assert.Equal(Places(text.Formula?.English), Places(text.Formula?.In(language)));
            }
        }
    }

    [Fact]
    public void RuleTexts_FormulaWithoutTranslation_HasNoWordsAndNoDecimals() => Assert.DoesNotContain(
        RuleTexts.All,
        text => text.Formula is { } formula && formula.English == formula.Finnish
            && Regex.IsMatch(Regex.Replace(formula.English, @"\{.\}", "", RegexOptions.None, TimeSpan.FromSeconds(1)), @"[A-Za-z]|\d\.\d", RegexOptions.None, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Readings_EveryReading_IsThereInEveryLanguage() => Assert.DoesNotContain(
        Readings.All, reading => Languages.All.Any(language => string.IsNullOrWhiteSpace(reading.Text.In(language))));

    [Fact]
    public void RuleTexts_EveryText_IsUsedByAFigureAndFilledIn()
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { "given.perDay" };
        void Use(IEnumerable<Figure> figures)
        {
            foreach (var step in figures.SelectMany(figure => figure.Steps()))
            {
                used.Add(step.Rule.Id);
                foreach (var language in Languages.All)
                {
                    Assert.DoesNotContain('{', ExplainedStep.Of(step, language).ToString());
                }
            }
        }

        Use(CornerClaims.All.Select(claim => BenefitTimeline.Of(claim, RandomClaims.Parameters))
            .SelectMany(timeline => timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Compared)));
        Use(CornerFamilies.All.SelectMany(family => FamilyTimeline.Of(family, RandomClaims.Parameters).Figures()));
        Use(StatutoryFigureNames.All.Select(figure => RandomClaims.Parameters.Get(figure, 2025)));
        Use([
            RandomClaims.Parameters.With(StatutoryFigure.HalfKilometreAllowance, 2030, 0.40m).Get(StatutoryFigure.HalfKilometreAllowance, 2030),
            RandomClaims.Parameters.Get(StatutoryFigure.EmployeePaymentsPercent, 2030)]);
        Use(LimitationExplanationTests.EveryRule());
        Use(KelaTests.EveryRule());
        Use(CostExplanationTests.EveryRule());
        Use(RehabilitationExplanationTests.EveryRule());
        Use(InsuredExplanationTests.EveryRule());
        Use(PaymentExplanationTests.EveryRule());
        Use(PolicyExplanationTests.EveryRule());
        Use(SpouseIncomeTests.EveryRule());
        Use(MotorExplanationTests.EveryRule());
        Use(SuppositionTests.EveryRule());
        Use(EarningsCorners.Determined.SelectMany(earnings => earnings.Compared.Append(earnings.Decided)));
        Assert.Empty(RuleTexts.All.Select(text => text.Id).Except(used, StringComparer.Ordinal));
        Assert.Empty(used.Except(RuleTexts.All.Select(text => text.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void ToText_OfTheCarpenter_SaysPeriodsTotalsRefusalsAndReadings()
    {
        var text = TimelineExplanation.Of(Carpenter.Timeline).ToText();

        Assert.Contains("5 March 2024 – 1 April 2024: daily allowance by sick pay", text, StringComparison.Ordinal);
        Assert.Contains("75.00 €/day, of which employer 0.00 €/day, employee payments 2.82 €/day, injured person 72.18 €/day", text, StringComparison.Ordinal);
        Assert.Contains("daily allowance 27 450.00 €", text, StringComparison.Ordinal);
        Assert.Contains("4 March 2024: nothing is paid for the claim date itself (section 56(3))", text, StringComparison.Ordinal);
        Assert.Contains("orderOfDeductions: section 62", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Figures that are not enacted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfTheCarpenter_HeadingsAndLists()
    {
        var text = TimelineExplanation.Of(Carpenter.Timeline).ToMarkdown();

        Assert.StartsWith("# Benefits of the claim of 4 March 2024, through 31 March 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Totals, gross\n\n- 5 March 2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NothingDue_SaysSoAndWhy()
    {
        var text = TimelineExplanation.Of(Carpenter.Compute(Carpenter.Unpaid with { Incapacity = Carpenter.Incapable(new(2024, 3, 5), new NodaTime.LocalDate(2024, 3, 6)) })).ToText();

        Assert.Contains("No benefit is due.", text, StringComparison.Ordinal);
        Assert.Contains("did not last three consecutive days", text, StringComparison.Ordinal);
        Assert.Contains("threeDaysOnce", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_AnyClaimInAnyCulture_SameText()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var english = TimelineExplanation.Of(Carpenter.Timeline).ToText();
            var finnish = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            finnish.NumberFormat.NumberDecimalSeparator = ",";
            finnish.NumberFormat.NumberGroupSeparator = "\u00a0";
            finnish.NumberFormat.NegativeSign = "−";
            finnish.DateTimeFormat.ShortDatePattern = "d.M.yyyy";
            System.Globalization.CultureInfo.CurrentCulture = finnish;
            Assert.Equal(english, TimelineExplanation.Of(Carpenter.Compute(Carpenter.Paid)).ToText());
            Assert.Equal("-12.34 €", Calc.Money.Euros.Once(-12.34m).ToString());
            Assert.Contains("is -1; allowed", Assert.Throws<ArgumentOutOfRangeException>(() => Calc.Money.Percentage.Of(-1)).Message, StringComparison.Ordinal);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToText_AnnouncedFigure_IsMarked() => Assert.Contains(
        "announced, not enacted: ministry's release",
        Explanation.Of(KnownFigures.Announced.WageCoefficient(2026)).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void All_Readings_ListedOnceWithDistinctIds()
    {
        var declared = typeof(Readings).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Reading)).Select(property => (Reading)property.GetValue(null)!).ToList();

        Assert.Equal(declared.OrderBy(reading => reading.Id, StringComparer.Ordinal), Readings.All.OrderBy(reading => reading.Id, StringComparer.Ordinal));
        Assert.Equal(declared.Count, declared.Select(reading => reading.Id).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The places of figures in a formula, in order of their numbers.</summary>
    private static string Places(string? formula) => formula is null
        ? "none"
        : string.Join(" ", Regex.Matches(formula, @"\{.\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Cast<Match>().Select(match => match.Value).OrderBy(place => place, StringComparer.Ordinal));
}
