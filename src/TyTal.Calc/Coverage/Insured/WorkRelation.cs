using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>The relationship in which an employee works: the items of § 8(1).</summary>
public enum WorkRelation
{
    /// <summary>An employment relationship of the Employment Contracts Act 55/2001 (työsuhde; item 1).</summary>
    Employment,

    /// <summary>An employment relationship of the Seafarers' Employment Contracts Act 756/2011 (item 2).</summary>
    Seafarer,

    /// <summary>Public service of the State (item 3).</summary>
    State,

    /// <summary>Public service of a municipality (item 4).</summary>
    Municipal,

    /// <summary>Public service of the church (item 5).</summary>
    Church,

    /// <summary>Public service of Parliament (item 6).</summary>
    Parliament,

    /// <summary>The President, a member of the Government, an official of the President's office, a parliamentary ombudsman, a member of Parliament (item 7).</summary>
    HighOffice,

    /// <summary>A member of the parliament of Åland (item 7, act 1060/2017): from 1 January 2018.</summary>
    AlandParliament,

    /// <summary>Another public-service relationship based on an act (item 8).</summary>
    OtherPublicService,
}

/// <summary>The relationships in which work makes an employee (työntekijänä tehtävä työ; § 8).</summary>
public static class WorkRelations
{
    private static readonly DatedVersions<bool> AlandParliamentVersions = DatedVersions<bool>
        .Original(Act.WorkersCompensation, false)
        .Amended(new LocalDate(2018, 1, 1), Act.Amendment1060, true);

    private static readonly ValueList<WorkRelation> StateRelations = ValueList.Create(
        WorkRelation.Employment, WorkRelation.Seafarer, WorkRelation.State, WorkRelation.Parliament, WorkRelation.HighOffice, WorkRelation.OtherPublicService);

    private static readonly ValueList<WorkRelation> PublicRelations = StateRelations
        .Concat(ValueList.Create(WorkRelation.Municipal, WorkRelation.Church, WorkRelation.AlandParliament))
        .ToValueList();

    private static readonly ValueList<WorkRelation> PrivateRelations = ValueList.Create(WorkRelation.Employment, WorkRelation.Seafarer, WorkRelation.OtherPublicService);

    /// <summary>The item of § 8(1) that names a relationship.</summary>
    /// <param name="relation">The relationship.</param>
    public static SectionReference SectionOf(WorkRelation relation) => SectionReference.Of(8, 1, Guard.Defined(relation) switch
    {
        <= WorkRelation.HighOffice => (int)relation + 1,
        WorkRelation.AlandParliament => 7,
        _ => 8,
    });

    /// <summary>The relationships that a form of employer can have: those of public service belong to public bodies.</summary>
    /// <param name="form">The form.</param>
    public static ValueList<WorkRelation> Of(CompanyForm form) => Guard.Defined(form) switch
    {
        CompanyForm.PublicBody => PublicRelations,
        CompanyForm.State => StateRelations,
        _ => PrivateRelations,
    };

    /// <summary>Whether only the State has the relationship (READING <see cref="Readings.StateEmployees"/>).</summary>
    internal static bool AreOfState(WorkRelation relation) => relation is WorkRelation.State or WorkRelation.Parliament or WorkRelation.HighOffice;

    /// <summary>Whether § 8(1) names the relationship on a day.</summary>
    /// <param name="relation">The relationship.</param>
    /// <param name="on">The day; null: the newest version.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static bool IsInForce(WorkRelation relation, LocalDate? on) =>
        Guard.Defined(relation) != WorkRelation.AlandParliament || AlandParliamentVersions.On(on ?? Guard.LastDay).Rule;
}

/// <summary>What the work is, as far as other acts insure it (§§ 11, 12).</summary>
public enum WorkKind
{
    /// <summary>None of the others.</summary>
    Ordinary,

    /// <summary>Doing sport as an athlete: the act on athletes' accident and pension cover 276/2009 (§ 12).</summary>
    Sport,

    /// <summary>A farmer's work: the farmers' accident insurance act (§ 11).</summary>
    Farming,

    /// <summary>Work on a grant: the farmers' accident insurance act (§ 11).</summary>
    Grant,
}
