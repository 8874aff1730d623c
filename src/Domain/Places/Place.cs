using LocalPlan.Domain.Common;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Places;

public enum PlaceLevel
{
    /// <summary>จังหวัด</summary>
    Province = 1,

    /// <summary>อำเภอ</summary>
    District = 2,

    /// <summary>ตำบล</summary>
    Subdistrict = 3,

    /// <summary>หมู่บ้าน</summary>
    Village = 4,
}

/// <summary>A place of the civil registration: province 63, district 63xx, subdistrict 63xxxx, village 63xxxxyy (yy = หมู่ที่).</summary>
public sealed class Place : IReferenceData
{
    public const int MaxNameLength = 120;

    private Place() { }

    public Guid Id { get; private set; }

    public Guid? ParentId { get; private set; }

    public PlaceLevel Level { get; private set; }

    /// <summary>The registration code; an attribute, since subdistricts move between districts and change it.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? NameEn { get; private set; }

    /// <summary>The name with หมู่ที่ and what it lies in, for search as people type it: บ้านใหม่ หมู่ 3 ต.แม่ปะ.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>หมู่ที่, of a village.</summary>
    public int? Moo { get; private set; }

    public static Place Create(Guid id, Place? parent, PlaceLevel level, string code, string name, string? nameEn, int? moo) => new()
    {
        Id = id,
        ParentId = parent?.Id,
        Level = level,
        Code = code,
        Name = name,
        NameEn = nameEn,
        Moo = moo,
        SearchKey = ThaiSearch.KeyOf(
            [RankOf(level) + name, moo is { } number ? $"หมู่ที่ {number}" : null, nameEn, level > PlaceLevel.District ? parent?.SearchKey : null]),
    };

    /// <summary>The word before the name; names of villages carry theirs.</summary>
    private static string RankOf(PlaceLevel level) => level switch
    {
        PlaceLevel.Province => "จังหวัด",
        PlaceLevel.District => "อำเภอ",
        PlaceLevel.Subdistrict => "ตำบล",
        _ => "",
    };
}
