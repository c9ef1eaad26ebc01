using System.Reflection;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Earnings;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests;

/// <summary>A null inside a list of a caller is refused by name and position, wherever the library takes a list.</summary>
public class NullElementTests
{
    private static readonly LocalDate Day = new(2024, 4, 15);

    /// <summary>What the functions want beside the list.</summary>
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(LocalDate)] = Day,
        [typeof(int)] = 0,
        [typeof(DateInterval)] = new DateInterval(Day, Day),
        [typeof(StatutoryParameters)] = StatutoryParameters.Enacted,
        [typeof(Rule)] = Rule.Given("given.test"),
        [typeof(DayCount)] = new DayCount(1),
        [typeof(SharingGround)] = SharingGround.SeveralAccidents,
        [typeof(Figure<Money<Once>>)] = new Figure<Money<Once>>(default, Rule.Given("given.test")),
        [typeof(Money<Once>)] = default(Money<Once>),
        [typeof(Figure<Money<PerMonth>>)] = new Figure<Money<PerMonth>>(default, Rule.Given("given.test")),
        [typeof(ValueList<LocalDate>)] = default(ValueList<LocalDate>),
        [typeof(ValueList<CashFlowYear>)] = default(ValueList<CashFlowYear>),
        [typeof(ValueList<DateInterval>)] = default(ValueList<DateInterval>),
    };

    /// <summary>Facts with a list in them, and what is made of these facts.</summary>
    private static readonly (object Facts, Action<object> Use)[] Uses =
    [
        (Carpenter.Paid, facts => BenefitTimeline.Of((Claim)facts, StatutoryParameters.Enacted)),
        (CornerFamilies.Widow, facts => FamilyTimeline.Of((Family)facts, StatutoryParameters.Enacted)),
        (CornerFamilies.Widow, facts => FamilyLevel.Of((Family)facts, new(2017, 1, 1), StatutoryParameters.Enacted)),
        (CornerFamilies.Widow.Children[0], facts => ChildRight.Spells((Child)facts, Day)),
        (CornerFamilies.Widow.Children[0], facts => FamilyTimeline.Of(CornerFamilies.Widow with { Children = ValueList.Create((Child)facts) }, StatutoryParameters.Enacted)),
        (EarningsCorners.Deviating, facts => AnnualEarnings.Of((AnnualEarningsFacts)facts, StatutoryParameters.Enacted)),
        (EarningsCorners.Year, facts => AnnualEarnings.Of(EarningsCorners.Of((EmploymentEarnings)facts), StatutoryParameters.Enacted)),
        (CornerFamilies.Widow.Spouses[0], facts => FamilyTimeline.Of(CornerFamilies.Widow with { Spouses = ValueList.Create((Spouse)facts) }, StatutoryParameters.Enacted)),
        (Plan(), facts => CheckedPlan.Of((RehabilitationPlan)facts)),
        (Plan().Measures[0], facts => CheckedPlan.Of(Plan() with { Measures = ValueList.Create((PlannedMeasure)facts) })),
        (new CareAllowanceClaim { ClaimDate = Day, From = Day, To = Day }, facts => ((CareAllowanceClaim)facts).Timeline(StatutoryParameters.Enacted)),
        (new ClothingSupplementClaim { ClaimDate = Day, From = Day, To = Day }, facts => ((ClothingSupplementClaim)facts).Timeline(StatutoryParameters.Enacted)),
        (Coverage.Payers.SlideCases.CyclistAndCar, facts => PayerOrder.Of((Circumstances)facts)),
        (new MotorClaim { AccidentDate = Day, Through = Day }, facts => MotorTimeline.Of((MotorClaim)facts)),
        (new AppealFacts { PostedOn = Day }, facts => AppealTime.Of((AppealFacts)facts)),
        (new Holdings { Person = "Aino", Company = "Oy", Items = default }, facts => Ownership.Of((Holdings)facts)),
        (new EmployerWages { Year = 2024, Payments = default }, facts => ObligationOfYear.Of((EmployerWages)facts, StatutoryParameters.Enacted)),
        (new RetroactivePayment { PaidOn = Day, Times = Granted }, facts => ((RetroactivePayment)facts).Divide()),
        (new EmployersCompensation { DecidedOn = Day, Times = Granted }, facts => ((EmployersCompensation)facts).Divide()),
        (new DelayedPayment { PaidOn = Day, Instalments = ValueList.Create(new LateInstalment(default, Day)) }, facts => DelayIncrease.Of((DelayedPayment)facts, LatePaymentRates.Enacted, StatutoryParameters.Enacted)),
        (new Policy { ApplicationArrived = Day, Through = Day }, facts => PolicyTimeline.Of((Policy)facts)),
        (new Neglect { From = Day, DecidedOn = Day, Premiums = ValueList.Create(new NeglectYear(2024, default)) }, facts => NeglectDecision.Of((Neglect)facts, StatutoryParameters.Enacted)),
        (new LimitationClaim { ClaimDate = Day, Through = Day, Changes = default }, facts => LimitationTimeline.Of((LimitationClaim)facts, StatutoryParameters.Enacted)),
    ];

    /// <summary>Results: the library makes them, and their lists never hold a null.</summary>
    private static readonly Type[] Results = [typeof(BenefitPeriod), typeof(FamilyPeriod), typeof(FamilyLevel)];

    private static IEnumerable<Type> Types => typeof(Claim).Assembly.GetExportedTypes().Where(type => type != typeof(ValueList) && !type.IsEnum);

    public static TheoryData<string> Functions() => [.. AllFunctions().Select(Name)];

    public static TheoryData<string> Lists() => [.. AllLists().Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Call_ListWithoutElement_IsRefusedByNameAndPosition(string function)
    {
        var method = AllFunctions().Single(candidate => Name(candidate) == function);
        Assert.All(method.GetParameters().Where(IsList), list => IsRefused(method, list));
    }

    private static void IsRefused(MethodBase method, ParameterInfo list)
    {
        var arguments = method.GetParameters().Select(parameter =>
            parameter == list ? ListOfNull(parameter.ParameterType)
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : Samples[parameter.ParameterType]).ToArray();
        Refused($"{list.Name}[0] is missing.", () =>
        {
            _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(method.IsStatic ? null : Samples[method.DeclaringType!], arguments);
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Facts_ListWithoutElement_AreRefusedByNameAndPosition(string list)
    {
        var (_, property, facts, use) = AllLists().Single(candidate => candidate.Name == list);
        var copy = facts.GetType().GetMethod("<Clone>$")!.Invoke(facts, null)!;
        property.SetValue(copy, ListOfNull(property.PropertyType));

        Refused($"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}[0] is missing.", () => use(copy));
    }

    [Fact]
    public void Facts_EveryTypeWithAList_IsTestedOrAResult() => Assert.Empty(
        Types.Where(type => type.GetConstructor(Type.EmptyTypes) is not null && type.GetProperties().Any(IsSettableList))
            .Except(Results)
            .Except(Uses.Select(use => use.Facts.GetType())));

    [Fact]
    public void OfPayPeriods_SecondPeriodMissing_IsNamed() => Assert.Equal(
        "payPeriods[1]",
        Assert.Throws<ArgumentNullException>(() => EmploymentEarnings.OfPayPeriods(Day, Day, ValueList.Create(new PayPeriod(new(Day, Day), default), null!))).ParamName);

    [Fact]
    public void Functions_AreFound() => Assert.True(
        Functions().Count >= 15 && Lists().Count >= 12, $"only {Functions().Count} functions and {Lists().Count} lists");

    private static ValueList<CompensatedTime> Granted => ValueList.Create(new CompensatedTime(Day, Day, default));

    private static RehabilitationPlan Plan() => new()
    {
        ClaimDate = Day,
        Measures = ValueList.Create(new PlannedMeasure { Kind = TyTal.Calc.Benefits.Rehabilitation.MeasureKind.WorkTrial, From = Day, To = Day.PlusDays(100) }),
    };

    private static void Refused(string message, Action act)
    {
        var error = Record.Exception(act);
        var refusal = Assert.IsType<ArgumentNullException>((error as TargetInvocationException)?.InnerException ?? error);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("[0]", refusal.ParamName, StringComparison.Ordinal);
    }

    private static IEnumerable<MethodBase> AllFunctions()
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = Types
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(Own))
            .Where(method => !method.ContainsGenericParameters && !method.IsSpecialName && method.Name is not ("Deconstruct" or "Equals"));
        return methods.Cast<MethodBase>()
            .Concat(typeof(Figure<DayCount>).GetConstructors())
            .Where(method => method.GetParameters().Any(IsList));
    }

    private static IEnumerable<(string Name, PropertyInfo Property, object Facts, Action<object> Use)> AllLists() => Uses.SelectMany((use, index) => use.Facts
        .GetType()
        .GetProperties()
        .Where(IsSettableList)
        .Select(property => ($"{index}: {use.Facts.GetType().Name}.{property.Name}", property, use.Facts, use.Use)));

    private static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.ToString()))})";

    private static bool IsSettableList(PropertyInfo property) => property.SetMethod is { IsPublic: true } && ElementOf(property.PropertyType) is not null;

    private static bool IsList(ParameterInfo parameter) => ElementOf(parameter.ParameterType) is not null;

    /// <summary>The type of the elements of a list that may hold a null; null for anything else.</summary>
    private static Type? ElementOf(Type type)
    {
        var element = type.IsArray ? type.GetElementType()
            : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) ? type.GetGenericArguments()[0]
            : null;
        return element is { IsClass: true } && element != typeof(string) ? element : null;
    }

    private static object ListOfNull(Type type)
    {
        var items = Array.CreateInstance(ElementOf(type)!, 1);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? typeof(ValueList).GetMethods().Single(method => method.Name == nameof(ValueList.ToValueList)).MakeGenericMethod(ElementOf(type)!).Invoke(null, [items])!
            : items;
    }
}
