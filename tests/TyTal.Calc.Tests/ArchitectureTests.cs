using System.Reflection;
using System.Text.RegularExpressions;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests;

public class ArchitectureTests
{
    /// <summary>The rooms; a room may use those before it.</summary>
    private static readonly string[] Rooms =
        ["Law", "Money", "Reasons", "Calendar", "Parameters", "Earnings", "Benefits", "LeisureTime", "Coverage", "Policies", "Payments", "MotorLiability", "Timelines", "Explanations", "Bulk"];

    /// <summary>The only types with floating-point numbers: the estimates of the lanes' divisions, which are proven exact.</summary>
    private static readonly string[] Estimating = ["Estimates", "Longs256", "Longs512"];

    private static readonly Assembly Library = typeof(Claim).Assembly;

    private static readonly string Sources = Path.Combine(
        typeof(ArchitectureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "src", "TyTal.Calc");

    [Fact]
    public void Rooms_EveryFile_UsesOnlyTheRoomsAboveIt()
    {
        foreach (var file in Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories))
        {
            var room = Path.GetRelativePath(Sources, file).Split(Path.DirectorySeparatorChar)[0];
            var level = Array.IndexOf(Rooms, room);
            foreach (Match use in Regex.Matches(File.ReadAllText(file), @"^using (static )?TyTal\.Calc\.(?<room>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            {
                Assert.True(level >= 0 && Array.IndexOf(Rooms, use.Groups["room"].Value) is var other && other >= 0 && other <= level, $"{file} uses {use.Value}");
            }
        }
    }

    [Fact]
    public void Rooms_EveryPublicType_LivesInARoomOrAtTheRoot() => Assert.All(
        Library.GetExportedTypes(),
        type => Assert.Contains(type.Namespace!.Split('.').ElementAtOrDefault(2) ?? "", Rooms.Append(""), StringComparer.Ordinal));

    [Fact]
    public void Types_EveryPublicOne_IsSealedReadonlyOrStatic() => Assert.All(
        Library.GetExportedTypes().Where(type => !type.IsInterface && !type.IsEnum && !IsEnumerator(type)),
        type => Assert.True(
            type.IsValueType ? type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute") : type.IsSealed || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length == 0,
            $"{type} can be derived from or written to"));

    [Fact]
    public void Types_EveryPublicOne_HasNothingToSet() => Assert.All(
        Library.GetExportedTypes().Where(type => !IsEnumerator(type)),
        type =>
        {
            Assert.All(
                type.GetProperties().Where(property => property.DeclaringType!.Assembly == Library),
                property => Assert.True(property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"), $"{type}.{property.Name} can be set"));
            Assert.All(type.GetFields(), field => Assert.True(field.IsLiteral || field.IsInitOnly || type.IsEnum, $"{type}.{field.Name} can be written"));
            Assert.All(type.GetProperties(), property => Assert.False(property.PropertyType.IsArray, $"{type}.{property.Name} is an array"));
        });

    [Fact]
    public void Types_NoMember_IsBinaryFloatingPoint()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var type in Library.GetTypes().Where(type => !Estimating.Contains(type.Name)))
        {
            Assert.All(type.GetFields(All), field => Assert.False(IsFloating(field.FieldType), $"{type}.{field.Name}"));
            foreach (var method in type.GetMethods(All))
            {
                Assert.False(IsFloating(method.ReturnType), $"{type}.{method.Name}");
                Assert.All(method.GetParameters(), parameter => Assert.False(IsFloating(parameter.ParameterType), $"{type}.{method.Name}({parameter.Name})"));
                Assert.All(method.GetMethodBody()?.LocalVariables ?? [], local => Assert.False(IsFloating(local.LocalType), $"{type}.{method.Name}: local"));
            }
        }
    }

    [Fact]
    public void Library_Dependencies_NodaTimeAlone() => Assert.Equal(
        "NodaTime",
        Assert.Single(Library.GetReferencedAssemblies(), assembly => !assembly.Name!.StartsWith("System", StringComparison.Ordinal) && assembly.Name != "netstandard").Name);

    [Fact]
    public void Sources_EveryFile_IsShortEnoughToRead() => Assert.All(
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
        file => Assert.InRange(File.ReadLines(file).Count(), 1, 300));

#if NETSTANDARD_BUILD
    [Fact]
    public void Library_ThisRun_IsTheNetStandardBuild() => Assert.Contains("NETStandard,Version=v2.0", TargetFramework, StringComparison.Ordinal);
#else
    [Fact]
    public void Library_ThisRun_IsTheNetBuild() => Assert.Contains("NETCoreApp,Version=v10.0", TargetFramework, StringComparison.Ordinal);
#endif

    private static string TargetFramework => Library.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;

    private static bool IsEnumerator(Type type) => type.Name == "Enumerator";

    private static bool IsFloating(Type type) =>
        type == typeof(double) || type == typeof(float) || (type.IsGenericType && !type.ContainsGenericParameters && type.GetGenericArguments().Any(IsFloating));
}
