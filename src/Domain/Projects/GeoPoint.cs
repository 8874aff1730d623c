using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Projects;

/// <summary>A point in degrees as people write it: either number may still be missing.</summary>
public sealed record Coordinates(decimal? Latitude, decimal? Longitude)
{
    internal bool IsBlank => Latitude is null && Longitude is null;
}

/// <summary>A point of a project, in degrees of WGS 84.</summary>
public sealed record GeoPoint(decimal Latitude, decimal Longitude)
{
    /// <summary>Six decimals are about 11 centimetres.</summary>
    public const int Decimals = 6;

    /// <summary>A box around Thailand: numbers outside it are typing errors, or latitude and longitude changed about.</summary>
    public const decimal MinLatitude = 5;
    public const decimal MaxLatitude = 21;
    public const decimal MinLongitude = 97;
    public const decimal MaxLongitude = 106;

    public Coordinates ToCoordinates() => new(Latitude, Longitude);

    internal static GeoPoint? Of(Coordinates? written) => written is { Latitude: { } latitude, Longitude: { } longitude }
        ? new(decimal.Round(latitude, Decimals), decimal.Round(longitude, Decimals))
        : null;
}

/// <summary>What may be wrong with the points of a draft.</summary>
internal static class PointChecks
{
    public static Faults CheckPoints(this Faults faults, ProjectDraft draft)
    {
        Check(faults, "startPoint", draft.StartPoint);
        Check(faults, "endPoint", draft.EndPoint);
        return faults.When(
            draft.EndPoint is { IsBlank: false } && draft.StartPoint is null or { IsBlank: true }, () => ProjectErrors.EndWithoutStart);
    }

    private static void Check(Faults faults, string field, Coordinates? point)
    {
        if (point is not { IsBlank: false })
            return;
        faults
            .When(point.Latitude is null, () => ProjectErrors.PointIncomplete($"{field}.latitude"))
            .When(point.Longitude is null, () => ProjectErrors.PointIncomplete($"{field}.longitude"))
            .When(point.Latitude is < GeoPoint.MinLatitude or > GeoPoint.MaxLatitude, () => ProjectErrors.LatitudeOutside($"{field}.latitude"))
            .When(point.Longitude is < GeoPoint.MinLongitude or > GeoPoint.MaxLongitude, () => ProjectErrors.LongitudeOutside($"{field}.longitude"));
    }
}
