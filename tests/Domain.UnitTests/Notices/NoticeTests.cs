using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.UnitTests.Editions;

namespace LocalPlan.Domain.UnitTests.Notices;

public sealed class NoticeTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly PlanEdition Edition = PlanEdition.First(A.Organization, "แผน", new(2026, 11, 20), new ABook(1).Content(3), A.Now);
    private static readonly NoticeDraft Draft = new(NoticeRecipient.District, " อำเภอแม่สอด ", "ตก 1/2569", new(2026, 11, 21), NoticeChannel.Hand);

    [Fact]
    public void A_notice_is_sent_between_the_announcement_and_today()
    {
        Assert.Equal("อำเภอแม่สอด", Notice.Send(Edition, Draft, Today, A.Now).Value.RecipientName);
        Assert.Equal("notice.sent_before_announcement", CodeOf(Draft with { SentOn = new(2026, 11, 19) }));
        Assert.Equal("notice.sent_in_future", CodeOf(Draft with { SentOn = new(2026, 11, 25) }));
    }

    [Fact]
    public void Receipt_is_logged_with_day_and_office_and_not_before_the_letter()
    {
        var notice = Notice.Send(Edition, Draft, Today, A.Now).Value;
        Assert.Equal("notice.acknowledged_before_sent", notice.Acknowledge("ธุรการ", new(2026, 11, 20), Today, A.Planner, A.Now).Error!.Code);
        Assert.Equal("notice.acknowledged_in_future", notice.Acknowledge("ธุรการ", new(2026, 11, 25), Today, A.Planner, A.Now).Error!.Code);
        Assert.True(notice.Acknowledge("ธุรการ", new(2026, 11, 22), Today, A.Planner, A.Now).IsSuccess);
        Assert.Equal(("ธุรการ", A.Planner.Title), (notice.Acknowledgements[0].By, notice.Acknowledgements[0].RecordedByTitle));
        Assert.Equal("notice.sent_after_acknowledgement", notice.Revise(Edition, Draft with { SentOn = new(2026, 11, 23) }, Today, A.Now).Error!.Details[0].Code);
    }

    private static string CodeOf(NoticeDraft draft) => Notice.Send(Edition, draft, Today, A.Now).Error!.Details[0].Code;
}
