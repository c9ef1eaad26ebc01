using TyTal.Calc.Coverage.Payers;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class OpenQuestionsTests
{
    [Fact]
    public void Of_AnAssaultOfUnknownReason_WhoPaysWithEachAnswer()
    {
        var question = Assert.Single(PayerOrder.Of(AtWork with { Assault = AssaultReason.Unclear }).Questions);

        Assert.Equal(Question.Assault, question.Question);
        Assert.Equal(
            "other True Compulsory, workTask False Compulsory, privateLife False HealthInsurance",
            string.Join(", ", question.Answers.Select(answer => $"{answer.Answer} {answer.Presumed} {answer.Payers[0].Kind}")));
    }

    [Fact]
    public void Of_AQuestionThatChangesNothing_IsNotAsked()
    {
        // The traffic accident closes the leisure-time insurance whatever the pause.
        Assert.Empty(PayerOrder.Of(CyclistAndCar with { PauseDays = null }).Questions);
        Assert.Empty(PayerOrder.Of(AtWork with { PauseDays = null }).Questions);
        Assert.Equal(Question.PauseDays, Assert.Single(PayerOrder.Of(Leisure with { PauseDays = null }).Questions).Question);
    }

    [Fact]
    public void Of_QuestionsThatMatterTogether_AreAllAsked()
    {
        // Only if the pit was isolated from traffic does the pause matter.
        var motocross = Motocross with { PauseDays = null, Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Driver, VehicleKind.Motor, TrafficArea.Unclear)) };

        Assert.Equal([Question.Area, Question.PauseDays], PayerOrder.Of(motocross).Questions.Select(question => question.Question));
        Assert.Equal([Question.Area], PayerOrder.Of(motocross with { PauseDays = 0 }).Questions.Select(question => question.Question));
    }

    /// <summary>A car in a place that is unclear, and a tram, which is in traffic whatever the answer.</summary>
    [Fact]
    public void Of_OneVehiclesAreaUnclear_TheOthersStaysAsStated()
    {
        var car = new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian, VehicleKind.Motor, TrafficArea.Unclear);
        var question = Assert.Single(PayerOrder.Of(Leisure with { Vehicles = ValueList.Create<Vehicle>(car, new Vehicle(VehicleOwner.Other, VehicleRole.Pedestrian, VehicleKind.Rail)) }).Questions);

        Assert.Equal(
            "traffic MotorLiability+RailLiability, isolated RailLiability",
            string.Join(", ", question.Answers.Select(answer => $"{answer.Answer} {string.Join("+", answer.Payers.Select(payer => payer.Kind))}")));
    }

    /// <summary>Circumstances in which a fact is unclear and decides who pays, with its answers: the presumed one, and the others.</summary>
    public static TheoryData<Question, Circumstances, string> Unclear() => new()
    {
        { Question.Assault, AtWork with { Assault = AssaultReason.Unclear }, "other, not workTask, not privateLife" },
        { Question.Detour, AtWork with { Situation = Situation.Commute, Detour = Detour.Unclear }, "small, not large" },
        { Question.UsualActivity, AtWork with { Situation = Situation.WorkplaceArea, UsualActivity = Answer.Unclear }, "yes, not no" },
        { Question.ApprovedByEmployer, AtWork with { Situation = Situation.Training, ApprovedByEmployer = Answer.Unclear }, "yes, not no" },
        { Question.CausedByConditions, AtWork with { Situation = Situation.DangerousAccommodation, CausedByConditions = Answer.Unclear }, "yes, not no" },
        { Question.MinorShare, AtWork with { Event = EventKind.Worsening, MinorShare = Answer.Unclear }, "no, not yes" },
        { Question.OtherCause, AtWork with { Event = EventKind.Strain, OtherCause = Answer.Unclear }, "no, not yes" },
        { Question.ExposureFromTasks, AtWork with { Event = EventKind.OccupationalDisease, UndefinedPlace = true, ExposureFromTasks = Answer.Unclear }, "yes, not no" },
        { Question.ShockConditions, AtWork with { Event = EventKind.MentalShock, ShockConditions = Answer.Unclear }, "yes, not no" },
        { Question.Area, Leisure with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Driver, VehicleKind.Motor, TrafficArea.Unclear)) }, "traffic, not isolated" },
        { Question.PauseDays, Leisure with { PauseDays = null }, "0, not 31" },
        { Question.AnotherAct, Leisure with { AnotherAct = Answer.Unclear }, "no, not yes" },
    };

    [Theory]
    [MemberData(nameof(Unclear))]
    public void Of_AFactUnclear_IsAskedWhereItMatters(Question asked, Circumstances facts, string answers)
    {
        var question = Assert.Single(PayerOrder.Of(facts).Questions);

        Assert.Equal(asked, question.Question);
        Assert.Equal(answers, string.Join(", ", question.Answers.Select(answer => (answer.Presumed ? "" : "not ") + answer.Answer)));
    }

    [Fact]
    public void Unclear_EveryQuestion_IsThere() => Assert.Equal(Enum.GetValues<Question>(), Unclear().Select(row => ((ITheoryDataRow)row).GetData()[0]).Cast<Question>());
}
