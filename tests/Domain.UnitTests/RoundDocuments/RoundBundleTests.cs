using LocalPlan.Domain.RoundDocuments;

namespace LocalPlan.Domain.UnitTests.RoundDocuments;

public sealed class RoundBundleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Progress_goes_up_piece_by_piece_and_is_whole_only_when_the_file_is_ready()
    {
        var bundle = Ordered();
        var seen = new List<int> { bundle.Percent };
        for (var done = 20; done <= 60; done += 20)
        {
            Assert.True(bundle.BeginPiece(Now).IsSuccess);
            Assert.True(bundle.Advance(done, 60, Now).IsSuccess);
            seen.Add(bundle.Percent);
        }
        Assert.Equal([0, 33, 66, 100], seen);
        Assert.Equal(RoundBundleStatus.Ready, bundle.Status);
        Assert.Equal("round_document.bundle_not_allowed", bundle.BeginPiece(Now).Error!.Code);
    }

    [Fact]
    public void A_piece_that_never_ends_is_given_up_and_one_that_ends_counts_anew()
    {
        var bundle = Ordered();
        for (var i = 0; i < RoundBundle.MaxAttempts; i++)
            bundle.BeginPiece(Now);
        bundle.Advance(20, 60, Now);
        for (var i = 0; i < RoundBundle.MaxAttempts; i++)
            Assert.True(bundle.BeginPiece(Now).IsSuccess);
        Assert.Equal(RoundBundleStatus.Making, bundle.Status);
        bundle.BeginPiece(Now);
        Assert.Equal((RoundBundleStatus.Failed, "round_document.gave_up", 33), (bundle.Status, bundle.FailureCode, bundle.Percent));
    }

    [Fact]
    public void Each_kind_is_in_it_once() =>
        Assert.Equal([RoundDocumentKind.Account, RoundDocumentKind.Letter], Ordered(RoundDocumentKind.Letter, RoundDocumentKind.Account, RoundDocumentKind.Letter).Kinds);

    private static RoundBundle Ordered(params RoundDocumentKind[] kinds) =>
        RoundBundle.Order(Guid.CreateVersion7(Now), new(Guid.CreateVersion7(Now), Guid.CreateVersion7(Now), kinds, ThaiDigits: false), Now);
}
