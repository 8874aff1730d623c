using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Domain.UnitTests.LawDocuments;

public sealed class LawDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly LawDocumentDraft Draft = new("ระเบียบว่าด้วยการจัดทำแผนพัฒนา", LawCategory.Regulation, "ราชกิจจานุเบกษา", new(2005, 10, 31));
    private static readonly Recorded Recorded = new(A.Organization, A.Now);

    [Fact]
    public void A_fault_needs_a_word_on_it_and_other_words_need_another_review()
    {
        var document = LawDocument.Create(A.Organization, A.Organization, Draft, Today, A.Now).Value;
        Assert.Equal(LawDocumentErrors.NoteRequired, document.Review(new(true, false, true, " "), "นักวิเคราะห์", Recorded).Error);
        Assert.Null(document.ReviewedAt);
        Assert.True(document.Review(new(true, false, true, "ขาดหน้า 3"), "นักวิเคราะห์", Recorded).IsSuccess);
        Assert.Equal((true, false, "ขาดหน้า 3", "นักวิเคราะห์"), (document.IsCorrect, document.IsComplete, document.ReviewNote, document.ReviewedBy));
        Assert.True(document.Revise(Draft with { Link = "https://a.example" }, Today, A.Now).IsSuccess);
        Assert.Equal((null, null, null), (document.IsCorrect, document.ReviewedBy, document.ReviewNote));
    }

    [Fact]
    public void A_document_of_tomorrow_is_not_there_yet_and_an_address_is_one_of_the_web()
    {
        var refused = LawDocument.Create(A.Organization, A.Organization, Draft with { Date = Today.AddDays(1), Link = "javascript:alert(1)" }, Today, A.Now);
        Assert.Equal(["law_document.date_in_future", "law_document.link_invalid"], refused.Error!.Details.Select(d => d.Code));
    }
}
