using System.Globalization;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Projects;

public sealed class PlaceAndBookTests
{
    [Fact]
    public void A_road_keeps_where_it_starts_and_ends()
    {
        var project = Make(new(16.7131m, 98.5747m), new(16.72m, 98.58m)).Value;
        Assert.Equal((new GeoPoint(16.7131m, 98.5747m), new GeoPoint(16.72m, 98.58m)), (project.StartPoint, project.EndPoint));
    }

    [Fact]
    public void A_point_is_kept_to_eleven_centimetres() =>
        Assert.Equal(new GeoPoint(16.713113m, 98.574799m), Make(new(16.7131128m, 98.5747991m)).Value.StartPoint);

    [Fact]
    public void A_point_without_numbers_is_no_point() => Assert.Null(Make(new(null, null), new(null, null)).Value.StartPoint);

    [Theory]
    [InlineData("16.7", null, "project.point_incomplete", "startPoint.longitude")]
    [InlineData(null, "98.5", "project.point_incomplete", "startPoint.latitude")]
    [InlineData("4.99", "98.5", "project.latitude_outside", "startPoint.latitude")]
    [InlineData("21.01", "98.5", "project.latitude_outside", "startPoint.latitude")]
    [InlineData("16.7", "96.99", "project.longitude_outside", "startPoint.longitude")]
    [InlineData("16.7", "106.01", "project.longitude_outside", "startPoint.longitude")]
    public void A_point_needs_both_numbers_and_lies_in_Thailand(string? latitude, string? longitude, string code, string field)
    {
        var fault = Assert.Single(Faults(Make(new(Degrees(latitude), Degrees(longitude))).Error!));
        Assert.Equal((code, field), (fault.Code, fault.Field));
    }

    [Theory]
    [InlineData("5", "97")]
    [InlineData("21", "106")]
    public void The_borders_of_the_box_are_inside(string latitude, string longitude) =>
        Assert.True(Make(new(Degrees(latitude), Degrees(longitude))).IsSuccess);

    [Fact]
    public void Latitude_and_longitude_changed_about_are_two_faults() =>
        Assert.Equal(["project.latitude_outside", "project.longitude_outside"], Faults(Make(new(98.5m, 16.7m)).Error!).Select(f => f.Code));

    [Fact]
    public void An_end_needs_a_start() => Assert.Equal("project.end_without_start", Assert.Single(Faults(Make(null, new(16.7m, 98.5m)).Error!)).Code);

    [Fact]
    public void A_book_reference_is_trimmed_and_blank_parts_are_nothing() =>
        Assert.Equal(new BookReference("1", "ก-12", null), Make(book: new(" 1 ", "ก-12", "  ")).Value.Book);

    [Fact]
    public void A_book_reference_is_short()
    {
        var fault = Assert.Single(Faults(Make(book: new(null, new string('๑', 51), null)).Error!));
        Assert.Equal(("project.text_too_long", "book.page"), (fault.Code, fault.Field));
    }

    [Fact]
    public void A_place_is_named_once()
    {
        var place = Guid.CreateVersion7(A.Now);
        var frame = new PlanFrame(
            A.Plan(), new HashSet<Guid>(), new Dictionary<Guid, Guid>(), new HashSet<Guid>(), new Dictionary<Guid, string>(), new HashSet<Guid> { place })
        { Checks = A.Frame().Checks };
        var draft = new ProjectDraft { Name = "ถนน", PlaceIds = [place, place] };
        Assert.Equal([place], Project.Create(frame, 1, draft, A.Now).Value.PlaceIds);
    }

    [Fact]
    public void A_draft_taken_from_a_project_gives_the_same_project()
    {
        var frame = A.Frame();
        var project = Make(new(16.7131m, 98.5747m), new(16.72m, 98.58m), new("1", "12", "3")).Value;
        var again = Project.Create(frame, 1, project.ToDraft(frame.Plan.Period), A.Now).Value;
        Assert.Equal((project.StartPoint, project.EndPoint, project.Book), (again.StartPoint, again.EndPoint, again.Book));
    }

    private static LocalPlan.Domain.Common.Result<Project> Make(Coordinates? start = null, Coordinates? end = null, BookReference? book = null) => Project.Create(
        A.Frame(), 1, A.Draft((2566, 100m)) with { StartPoint = start, EndPoint = end, Book = book ?? BookReference.Blank }, A.Now);

    private static IReadOnlyList<LocalPlan.Domain.Common.Error> Faults(LocalPlan.Domain.Common.Error error) => error.Details.Count > 0 ? error.Details : [error];

    private static decimal? Degrees(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
