using System.Reflection;
using System.Text.RegularExpressions;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Api;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests;

/// <summary>The literal reference is worth something only as long as it shares nothing with the library: facts and figures go in as numbers, days and names of its own.</summary>
public class ReferenceTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>All that the reference may name besides itself.</summary>
    private static readonly string[] Allowed =
        ["System", "System.Collections", "System.Collections.Generic", "System.Globalization", "System.Linq", "System.Numerics", "System.Runtime.CompilerServices", "System.Runtime.Serialization", "System.Text"];

    private static readonly string Home = typeof(LiteralTimeline).Namespace!;

    private static readonly string Root = typeof(ReferenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static IEnumerable<Type> Types => typeof(LiteralTimeline).Assembly.GetTypes().Where(type => type.Namespace == Home);

    [Fact]
    public void Reference_EveryType_NamesNothingOfTheLibrary() => Assert.Empty(Types.SelectMany(Foreign).Distinct(StringComparer.Ordinal));

    /// <summary>A constant leaves no trace in the instructions, but in the text.</summary>
    [Fact]
    public void Reference_EveryFile_UsesNothingOfTheLibrary()
    {
        var rooms = string.Join('|', typeof(StatutoryParameters).Assembly.GetTypes().Select(type => (type.Namespace ?? "").Split('.').ElementAtOrDefault(2)).Where(room => room is not null).Distinct(StringComparer.Ordinal));
        var files = Directory.GetFiles(Path.Combine(Root, "tests", "TyTal.Calc.Tests", "Reference"), "*.cs");
        Assert.Equal(files.Length, Types.Count(type => !type.IsNested && !type.Name.StartsWith('<')));
        Assert.All(files, file =>
        {
            Assert.DoesNotMatch(new Regex(@"^(global )?using (?!System(\.\w+)*;)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)), File.ReadAllText(file));
            Assert.DoesNotMatch(new Regex($@"(?<!^namespace )\bTyTal\.|(?<![.\w])({rooms})\.[A-Z]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)), File.ReadAllText(file));
        });
    }

    [Fact]
    public void Foreign_TypeThatUsesTheLibrary_IsFound()
    {
        Assert.Contains($"{nameof(LiteralComparison)}: {typeof(StatutoryParameters)}", Foreign(typeof(LiteralComparison)), StringComparer.Ordinal);
        Assert.Contains($"{nameof(LiteralComparison)}: {typeof(NodaTime.LocalDate)}", Foreign(typeof(LiteralComparison)), StringComparer.Ordinal);
        Assert.Equal([$"{nameof(OneCall)}: {typeof(Rounding)}", $"{nameof(OneCall)}: {typeof(Round)}"], Foreign(typeof(OneCall)), StringComparer.Ordinal);
    }

    /// <summary>The figures that the reference knows by itself are those of the library.</summary>
    [Theory]
    [InlineData(StatutoryFigure.WageCoefficient)]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex)]
    [InlineData(StatutoryFigure.EmployeePaymentsPercent)]
    public void Figures_Through2025_AreThoseOfTheLibrary(StatutoryFigure figure) =>
        Assert.Equal(Of(LiteralComparison.Figures(KnownFigures.Through2025), figure), Of(LiteralFigures.Through2025(), figure).Where(year => year.Year is 2014 or >= 2016));

    private static IEnumerable<(int Year, decimal Value)> Of(LiteralFigures figures, StatutoryFigure figure) => (figure switch
    {
        StatutoryFigure.WageCoefficient => figures.WageCoefficient,
        StatutoryFigure.EarningsRelatedPensionIndex => figures.EarningsRelatedPensionIndex,
        _ => figures.EmployeePaymentsPercent,
    }).Select(year => (year.Key, year.Value)).OrderBy(year => year.Key);

    private static IEnumerable<string> Foreign(Type type) => Named(type).SelectMany(Parts)
        .Where(named => named.Namespace != type.Namespace && !Allowed.Contains(named.Namespace, StringComparer.Ordinal) && !IsMadeByCompiler(named))
        .Select(named => $"{type.Name}: {named}");

    /// <summary>Whatever a type's declarations and instructions name.</summary>
    private static IEnumerable<Type?> Named(Type type) => type.GetInterfaces().Append(type.BaseType)
        .Concat(type.GetFields(Own).Select(field => field.FieldType))
        .Concat(type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).SelectMany(method => Signature(method)
            .Concat((method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType))
            .Concat(Instructions.Of(method).SelectMany(instruction => Member(instruction.Member)))));

    private static IEnumerable<Type?> Member(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodBase method => Signature(method).Append(method.DeclaringType),
        _ => [],
    };

    private static IEnumerable<Type?> Signature(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Append((method as MethodInfo)?.ReturnType)
        .Concat(method.IsGenericMethod ? method.GetGenericArguments() : []);

    /// <summary>A type and what it is made of.</summary>
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericParameter: true } => [],
        { IsGenericType: true, IsGenericTypeDefinition: false } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };

    private static bool IsMadeByCompiler(Type type) => type.Assembly == typeof(ReferenceTests).Assembly && type.Namespace is null && type.FullName!.StartsWith('<');

    private static class OneCall
    {
        internal static decimal Of(decimal euros) => Round.To(euros, Rounding.Cent);
    }
}
