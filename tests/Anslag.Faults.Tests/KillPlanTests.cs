namespace Anslag.Faults.Tests;

public sealed class KillPlanTests
{
    [Fact]
    public void The_usual_run_meets_every_point_and_every_kind_of_fault()
    {
        var kills = KillPlan.Of(KillRun.UsualKills, seed: 1).ToList();

        kills.Select(kill => kill.Point).Should().Contain(Kill.DeliveryPoints).And.Contain(Kill.ExchangePoints);
        kills.Select(kill => kill.Fault.Kind).Should().Contain(FaultPlan.For(KillRun.UsualKills).Select(fault => fault.Kind));
    }

    [Fact]
    public void A_long_run_meets_every_fault_at_every_point_of_a_delivery_about_as_often()
    {
        const int Kills = 9 * 7 * 17;
        var times = KillPlan.Of(Kills, seed: 1).Where(kill => Kill.DeliveryPoints.Contains(kill.Point))
            .CountBy(kill => (kill.Point, kill.Fault)).Select(pair => pair.Value).ToList();

        times.Should().HaveCount(Kill.DeliveryPoints.Count * FaultPlan.For(Kills).Count);
        (times.Max() - times.Min()).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_kills() => KillPlan.Of(50, seed: 7).Should().Equal(KillPlan.Of(50, seed: 7));
}
