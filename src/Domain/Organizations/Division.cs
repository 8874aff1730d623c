using LocalPlan.Domain.Common;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Organizations;

/// <summary>A division of one organization (สำนัก/กอง) that is responsible for projects, with the spellings people use for it.</summary>
public sealed class Division : AggregateRoot
{
    public const int MaxNameLength = 200;

    private List<string> _aliases = [];

    private Division() { }

    public string Name { get; private set; } = "";

    /// <summary>Other spellings found in books; imports map them to this division.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>The name without tones and spaces; unique in the organization.</summary>
    public string NameFold { get; private set; } = "";

    public static Division Create(Guid organizationId, string name, IEnumerable<string> aliases, DateTimeOffset now)
    {
        var division = new Division();
        division.Start(organizationId, now);
        division.Describe(name, aliases, now);
        return division;
    }

    public void Describe(string name, IEnumerable<string> aliases, DateTimeOffset now)
    {
        Name = name.Trim();
        NameFold = ThaiSearch.KeyOf(Name);
        _aliases = [.. aliases.Select(a => a.Trim()).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)];
        UpdatedAt = now;
    }

    /// <summary>Remembers a spelling that an officer has confirmed to mean this division.</summary>
    public void AlsoKnownAs(string alias, DateTimeOffset now) => Describe(Name, [.. _aliases, alias], now);
}
