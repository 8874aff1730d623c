using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Holidays;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.Aggregate("holidays");
        builder.Property(h => h.NameTh).HasMaxLength(Holiday.MaxNameLength);
        builder.Property(h => h.NameEn).HasMaxLength(Holiday.MaxNameLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(h => h.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => new { h.OrganizationId, h.Date }).IsUnique().HasDatabaseName(Constraints.HolidayDate);
        builder.HasIndex(h => new { h.ProvinceId, h.Date }).HasDatabaseName("ix_holidays_province");
    }
}

internal sealed class PublicHolidayConfiguration : IEntityTypeConfiguration<PublicHoliday>
{
    public void Configure(EntityTypeBuilder<PublicHoliday> builder)
    {
        builder.ToTable("public_holidays");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.NameTh).HasMaxLength(Holiday.MaxNameLength);
        builder.Property(h => h.NameEn).HasMaxLength(Holiday.MaxNameLength);
        builder.HasIndex(h => h.Date).IsUnique().HasDatabaseName("ux_public_holidays_date");
    }
}
