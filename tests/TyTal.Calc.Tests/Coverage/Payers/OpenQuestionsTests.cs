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

    [Fact]
    public void Of_EveryFactUnclear_EachIsAskedWhereItMatters()
    {
        Circumstances[] unclear =
        [
            AtWork with { Assault = AssaultReason.Unclear },
            AtWork with { Situation = Situation.Commute, Detour = Detour.Unclear },
            AtWork with { Situation = Situation.WorkplaceArea, UsualActivity = Answer.Unclear },
            AtWork with { Situation = Situation.Training, ApprovedByEmployer = Answer.Unclear },
            AtWork with { Situation = Situation.DangerousAccommodation, CausedByConditions = Answer.Unclear },
            AtWork with { Event = EventKind.Worsening, MinorShare = Answer.Unclear },
            AtWork with { Event = EventKind.Strain, OtherCause = Answer.Unclear },
            AtWork with { Event = EventKind.OccupationalDisease, UndefinedPlace = true, ExposureFromTasks = Answer.Unclear },
            AtWork with { Event = EventKind.MentalShock, ShockConditions = Answer.Unclear },
            Leisure with { Vehicles = ValueList.Create<Vehicle>(new Vehicle(VehicleOwner.Own, VehicleRole.Driver, VehicleKind.Motor, TrafficArea.Unclear)) },
            Leisure with { PauseDays = null },
            Leisure with { AnotherAct = Answer.Unclear },
        ];

        Assert.Equal(Enum.GetValues<Question>(), unclear.Select(facts => Assert.Single(PayerOrder.Of(facts).Questions).Question));
    }
}
