using System.IO.Compression;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Domain.UnitTests.Handbooks;

public sealed class HandbookTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly HandbookRecipient[] Recipients = [new(A.Strategy, null, "อำเภอก"), new(A.Strategy, A.OtherStrategy, "เทศบาลข")];

    [Fact]
    public void What_is_published_never_changes_and_the_next_wording_is_a_version_of_its_own()
    {
        var handbook = Handbook.Create(A.Organization, A.Organization, "คู่มือ", A.Now);
        Assert.Equal(HandbookErrors.NothingToPublish, Publish(handbook).Error);
        handbook.Write(Link("https://a.example/1"), A.Now);
        handbook.Write(Link("https://a.example/2"), A.Now);
        Assert.True(Publish(handbook).IsSuccess);
        handbook.Rename("คู่มือใหม่", A.Now);
        handbook.Write(Link("https://a.example/3"), A.Now);
        Assert.Equal([(1, "คู่มือ", "https://a.example/2"), (2, null, "https://a.example/3")], handbook.Versions.Select(v => (v.Number, v.Title, v.Link!)));
        Assert.Equal((1, 2), (handbook.Latest!.Number, handbook.Draft!.Number));
    }

    [Fact]
    public void Publishing_delivers_to_each_recipient_in_order()
    {
        var handbook = Handbook.Create(A.Organization, A.Organization, "คู่มือ", A.Now);
        handbook.Write(Link("https://a.example/1"), A.Now);
        var deliveries = Publish(handbook).Value;
        Assert.Equal([(1, HandbookRecipientKind.District, "อำเภอก"), (2, HandbookRecipientKind.Organization, "เทศบาลข")], deliveries.Select(d => (d.Order, d.Kind, d.Name)));
        Assert.Equal(HandbookErrors.NothingToPublish, Publish(handbook).Error);
    }

    [Fact]
    public void The_bytes_say_what_a_file_is_and_its_name_follows()
    {
        var pdf = HandbookContent.OfFile("คู่มือ.exe", [.. "%PDF-1.7\n"u8]).Value.File!;
        Assert.Equal((HandbookFormat.Pdf, "คู่มือ.pdf", 9), (pdf.Format, pdf.FileName, pdf.Size));
        Assert.Equal((HandbookFormat.Docx, "handbook.docx"), Of(HandbookContent.OfFile("\r\n.pdf", Zip("word/document.xml")).Value));
    }

    public static TheoryData<byte[]> Others => new(
        Array.Empty<byte>(), "hello"u8.ToArray(), "<html>%PDF-"u8.ToArray(), Zip("xl/workbook.xml"), "PK\u0003\u0004"u8.ToArray(), Zip("word/document.xml")[..60]);

    [Theory]
    [MemberData(nameof(Others))]
    public void Anything_else_is_refused(byte[] content) => Assert.Equal(HandbookErrors.FileOfOtherKind, HandbookContent.OfFile("คู่มือ.pdf", content).Error);

    [Theory]
    [InlineData("ftp://a.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/คู่มือ")]
    [InlineData("https://a.example/\0b")]
    public void An_address_is_one_of_the_web(string link) => Assert.Equal(HandbookErrors.LinkInvalid, HandbookContent.OfLink(link).Error);

    [Fact]
    public void The_letter_of_a_district_lies_between_publication_and_today()
    {
        var handbook = Handbook.Create(A.Organization, A.Organization, "คู่มือ", A.Now);
        handbook.Write(Link("https://a.example/1"), A.Now);
        var district = Publish(handbook).Value[0];
        Assert.Equal("handbook.received_before_publication", Record(district, Today.AddDays(-1)).Error!.Code);
        Assert.Equal("handbook.received_in_future", Record(district, Today.AddDays(2)).Error!.Code);
        Assert.Equal((A.Organization, "ตก 0018/1"), (Record(district, Today).Value.OrganizationId, Record(district, Today).Value.DocumentNumber));
    }

    private static Domain.Common.Result<HandbookReceipt> Record(HandbookDelivery delivery, DateOnly on) =>
        HandbookReceipt.Record(delivery, Today, new(on, "ที่ทำการปกครองอำเภอ", " ตก 0018/1 "), Today.AddDays(1), A.Planner, A.Now);

    private static Domain.Common.Result<IReadOnlyList<HandbookDelivery>> Publish(Handbook handbook) => handbook.Publish(Recipients, Today, A.Planner, A.Now);

    private static HandbookContent Link(string link) => HandbookContent.OfLink(link).Value;

    private static (HandbookFormat, string) Of(HandbookContent content) => (content.File!.Format, content.File.FileName);

    private static byte[] Zip(string entry)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(entry);
        return bytes.ToArray();
    }
}
