using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Coverage.Payers;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class PayerOrderProperties
{
    [Fact]
    public void Of_AnyCircumstances_AnAnswerOrAContradictionThatNamesTwoFacts() => Properties.Hold(
        RandomCircumstances.All,
        facts =>
        {
            try
            {
                Assert.NotEmpty(PayerOrder.Of(facts).Payers);
            }
            catch (ArgumentException error)
            {
                Assert.Matches(@"^.+ is .+, but .+; allowed is .+\.", error.Message);
            }
        },
        times: 2000);

    [Fact]
    public void Of_FittingCircumstances_NeverRefusedAndStable() => Properties.Hold(
        RandomCircumstances.Fitting,
        facts =>
        {
            var order = PayerOrder.Of(facts);
            Assert.Equal(order, PayerOrder.Of(facts with { Policies = facts.Policies.Reverse().ToValueList() }) with { }, new SameResult());
            Assert.Equal(order.Payers.Select(payer => payer.Kind), order.Payers.Select(payer => payer.Kind).OrderBy(Rank));
        },
        times: 2000);

    [Fact]
    public void Of_FittingCircumstances_EveryInsuranceOnceAsPayerOrExcludedWithReasons() => Properties.Hold(
        RandomCircumstances.Fitting,
        facts =>
        {
            var order = PayerOrder.Of(facts);
            var paying = order.Payers.Select(payer => (payer.Kind, payer.Vehicle)).ToList();
            var excluded = order.Excluded.Select(other => (other.Kind, other.Vehicle)).ToList();
            Assert.Equal(paying.Count + excluded.Count, paying.Union(excluded).Count());
            Assert.All(order.Excluded, other => Assert.NotEmpty(other.Exclusions));
            Assert.All(order.Excluded, other => Assert.Equal(other.Exclusions.Count, other.Exclusions.Select(exclusion => exclusion.Reason).Distinct().Count()));
            var policies = facts.Policies.Select(policy => (Enum.Parse<PayerKind>(policy.ToString()), (int?)null));
            var vehicles = facts.Vehicles.Select((vehicle, i) => (vehicle.Kind == VehicleKind.Motor ? PayerKind.MotorLiability : PayerKind.RailLiability, (int?)i));
            var patient = facts.Event == EventKind.PatientInjury ? [(PayerKind.PatientInsurance, (int?)null)] : Array.Empty<(PayerKind, int?)>();
            Assert.Equal(
                policies.Concat(vehicles).Concat(patient).Order(),
                paying.Concat(excluded).Where(entry => entry.Kind is not (PayerKind.HealthInsurance or PayerKind.WorkersCompensationCenter or PayerKind.StateTreasury or PayerKind.AnotherAct)).Order());
        },
        times: 2000);

    [Fact]
    public void Of_FittingCircumstances_OnlyTheFirstOnesPayInFull() => Properties.Hold(
        RandomCircumstances.Fitting,
        facts =>
        {
            var order = PayerOrder.Of(facts);
            var health = order.Payers.Count(payer => payer.Kind == PayerKind.HealthInsurance);
            var partly = order.Payers.All(payer => payer.Kind is PayerKind.Travel or PayerKind.LeisureTime or PayerKind.EntrepreneurLeisureTime or PayerKind.HealthInsurance
                || payer.Liability is TyTal.Calc.Benefits.Liability.WorkMotionStrain or TyTal.Calc.Benefits.Liability.Worsening);
            Assert.Equal(partly ? 1 : 0, health);
            var work = order.Payers.Any(payer => payer.Kind < PayerKind.MotorLiability);
            var byOtherAct = order.Payers.Any(payer => payer.Kind is PayerKind.Farmers or PayerKind.Athletes);
            foreach (var payer in order.Payers.Where(payer => payer.Vehicle is not null))
            {
                var vehicle = facts.Vehicles[payer.Vehicle!.Value];
                var own = vehicle.Kind == VehicleKind.Motor && (vehicle.Owner == VehicleOwner.Own || vehicle.Role == VehicleRole.Driver);
                Assert.Equal(!work ? Extent.InFull : own || byOtherAct ? Extent.TheRest : Extent.TheRestAndRecourse, payer.Extent);
            }
        },
        times: 2000);

    /// <summary>An insurance of work or of liability stays a payer whatever other insurance comes to it; only § 36 and § 270 change how much it pays.</summary>
    [Fact]
    public void Of_OneInsuranceMore_NoStatutoryPayerLeaves() => Properties.Hold(
        from facts in RandomCircumstances.Fitting
        from added in Gen.Elements(Enum.GetValues<HeldPolicy>())
        select (facts, added),
        pair =>
        {
            var more = RandomCircumstances.Fit(pair.facts with { Policies = pair.facts.Policies.Append(pair.added).Distinct().Order().ToValueList() });
            if (pair.facts.Policies.Except(more.Policies).Any())
            {
                return;
            }

            var after = PayerOrder.Of(more).Payers;
            foreach (var payer in PayerOrder.Of(pair.facts).Payers.Where(IsStatutory))
            {
                var kept = Assert.Single(after, other => other.Kind == payer.Kind && other.Vehicle == payer.Vehicle);
                Assert.True(kept.Extent == payer.Extent || (payer.Kind >= PayerKind.MotorLiability && after[0].Kind < PayerKind.MotorLiability), $"{payer} became {kept}");
            }
        },
        times: 2000);

    [Fact]
    public void Of_UnclearFacts_AnsweredAsPresumedGiveTheSamePayers() => Properties.Hold(
        RandomCircumstances.Fitting,
        facts =>
        {
            var order = PayerOrder.Of(facts);
            foreach (var question in order.Questions)
            {
                Assert.Equal(order.Payers.Select(payer => (payer.Kind, payer.Extent)), question.Answers[0].Payers.Select(payer => (payer.Kind, payer.Extent)));
                Assert.True(question.Answers[0].Presumed);
                Assert.All(question.Answers.Skip(1), answer => Assert.False(answer.Presumed));
            }

            if (order.Questions.Count == 1)
            {
                Assert.Contains(order.Questions[0].Answers, answer => !answer.Payers.Select(payer => (payer.Kind, payer.Extent)).SequenceEqual(order.Payers.Select(payer => (payer.Kind, payer.Extent))));
            }
        },
        times: 2000);

    /// <summary>Whatever the other unclear facts turn out to be: a pause whose length changes who pays is asked about.</summary>
    [Fact]
    public void Of_AnUnclearPause_AskedWheneverItChangesWhoPays() => Properties.Hold(
        from facts in RandomCircumstances.Fitting
        from answers in Gen.Elements(Answer.No, Answer.Yes).ListOf(8)
        from assault in Gen.Elements(AssaultReason.WorkTask, AssaultReason.PrivateLife, AssaultReason.Other)
        from area in Gen.Elements(TrafficArea.Traffic, TrafficArea.Isolated)
        select (Facts: facts, Known: Known(facts, answers, assault, area)),
        pair =>
        {
            var asked = PayerOrder.Of(pair.Facts with { PauseDays = null }).Questions.Any(question => question.Question == Question.PauseDays);
            var (shorter, longer) = (PayerOrder.Of(pair.Known with { PauseDays = 30 }), PayerOrder.Of(pair.Known with { PauseDays = 31 }));
            Assert.Empty(shorter.Questions);
            Assert.True(asked || shorter.Payers == longer.Payers);
        },
        times: 2000);

    private static Circumstances Known(Circumstances facts, List<Answer> answers, AssaultReason assault, TrafficArea area)
    {
        Answer Of(Answer stated, int i) => stated == Answer.Unclear ? answers[i] : stated;
        return facts with
        {
            Assault = facts.Assault == AssaultReason.Unclear ? (facts.Status == PersonStatus.None ? AssaultReason.Other : assault) : facts.Assault,
            Detour = facts.Detour == Detour.Unclear ? Detour.Large : facts.Detour,
            UsualActivity = Of(facts.UsualActivity, 0),
            ApprovedByEmployer = Of(facts.ApprovedByEmployer, 1),
            CausedByConditions = Of(facts.CausedByConditions, 2),
            OtherCause = Of(facts.OtherCause, 3),
            ShockConditions = Of(facts.ShockConditions, 4),
            AnotherAct = Of(facts.AnotherAct, 5),
            MinorShare = Of(facts.MinorShare, 6),
            ExposureFromTasks = Of(facts.ExposureFromTasks, 7),
            Vehicles = facts.Vehicles.Select(vehicle => vehicle.Area == TrafficArea.Unclear ? vehicle with { Area = area } : vehicle).ToValueList(),
        };
    }

    private static bool IsStatutory(Payer payer) =>
        payer.Kind is not (PayerKind.WorkersCompensationCenter or PayerKind.StateTreasury or PayerKind.Travel or PayerKind.LeisureTime or PayerKind.EntrepreneurLeisureTime or PayerKind.HealthInsurance);

    /// <summary>Work first, then the liability insurances in the order of the facts, travel, leisure time, health insurance.</summary>
    private static int Rank(PayerKind kind) => kind switch
    {
        < PayerKind.MotorLiability => 0,
        PayerKind.MotorLiability or PayerKind.RailLiability => 1,
        _ => (int)kind,
    };

    private sealed class SameResult : IEqualityComparer<PayerOrder>
    {
        public bool Equals(PayerOrder? x, PayerOrder? y) => x is not null && y is not null && x.Payers == y.Payers && x.Excluded == y.Excluded && x.Questions == y.Questions;

        public int GetHashCode(PayerOrder obj) => obj.Payers.GetHashCode();
    }
}
