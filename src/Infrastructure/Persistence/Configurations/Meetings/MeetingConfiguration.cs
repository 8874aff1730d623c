using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Aggregate("meetings");
        builder.Property(m => m.Number).HasMaxLength(Meeting.MaxNumberLength);
        builder.Property(m => m.Title).HasMaxLength(Meeting.MaxTextLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(m => m.Place).HasMaxLength(Meeting.MaxTextLength);
        builder.Property(m => m.InvitationNumber).HasMaxLength(Meeting.MaxLetterLength);
        builder.Property(m => m.CancelReason).HasMaxLength(Meeting.MaxTextLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(m => m.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(m => m.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Committee>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.CommitteeId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Agenda).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasMany(m => m.Attendees).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasMany(m => m.Groups).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasMany(m => m.Resolutions).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasMany(m => m.Withdrawn).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasMany(m => m.Steps).WithOne().HasForeignKey(x => new { x.OrganizationId, x.MeetingId });
        builder.HasIndex(m => new { m.OrganizationId, m.Date, m.Id }).HasDatabaseName("ix_meetings_date");
        builder.HasIndex(m => new { m.OrganizationId, m.Kind, m.CommitteeId, m.Number }).IsUnique().AreNullsDistinct(false)
            .HasFilter("kind in (1, 2)").HasDatabaseName(Constraints.MeetingNumber);
        builder.HasIndex(m => new { m.OrganizationId, m.Place, m.Number }).IsUnique().HasFilter("kind = 3").HasDatabaseName(Constraints.CommunityMeetingNumber);
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("meeting_agenda_items");
        builder.HasKey(x => new { x.OrganizationId, x.Id });
        builder.Property(x => x.Title).HasMaxLength(Meeting.MaxTextLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(x => x.SubjectLabel).HasMaxLength(Meeting.MaxTextLength);
        builder.Property(x => x.Discussion).HasMaxLength(Meeting.MaxMinutesLength);
    }
}

internal sealed class AttendeeConfiguration : IEntityTypeConfiguration<Attendee>
{
    public void Configure(EntityTypeBuilder<Attendee> builder)
    {
        builder.ToTable("meeting_attendees");
        builder.HasKey(x => new { x.OrganizationId, x.Id });
        builder.Property(x => x.Name).HasMaxLength(CommitteeSeat.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(x => x.Position).HasMaxLength(CommitteeSeat.MaxNameLength);
        builder.Property(x => x.SubstituteName).HasMaxLength(CommitteeSeat.MaxNameLength);
        builder.HasOne<CommitteeSeat>().WithMany().HasForeignKey(x => new { x.OrganizationId, x.SeatId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AttendingGroupConfiguration : IEntityTypeConfiguration<AttendingGroup>
{
    public void Configure(EntityTypeBuilder<AttendingGroup> builder)
    {
        builder.ToTable("meeting_groups");
        builder.HasKey(x => new { x.OrganizationId, x.MeetingId, x.Order });
        builder.Property(x => x.Name).HasMaxLength(AttendingGroup.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
    }
}

internal sealed class ResolutionConfiguration : IEntityTypeConfiguration<Resolution>
{
    public void Configure(EntityTypeBuilder<Resolution> builder)
    {
        builder.ToTable("meeting_resolutions");
        builder.HasKey(x => new { x.OrganizationId, x.Id });
        builder.Property(x => x.Text).HasMaxLength(Resolution.MaxTextLength);
        builder.Property(x => x.SubjectHash).HasMaxLength(Resolution.HashLength);
        builder.Property(x => x.SubjectLabel).HasMaxLength(Meeting.MaxTextLength);
        builder.HasIndex(x => new { x.OrganizationId, x.SubjectKind, x.SubjectId }).HasDatabaseName("ix_meeting_resolutions_subject");
    }
}

internal sealed class WithdrawnResolutionConfiguration : IEntityTypeConfiguration<WithdrawnResolution>
{
    public void Configure(EntityTypeBuilder<WithdrawnResolution> builder)
    {
        builder.ToTable("meeting_withdrawn_resolutions");
        builder.HasKey(x => new { x.OrganizationId, x.Id });
        builder.Property(x => x.ItemTitle).HasMaxLength(Meeting.MaxTextLength);
        builder.Property(x => x.Text).HasMaxLength(Resolution.MaxTextLength);
        builder.Property(x => x.SubjectHash).HasMaxLength(Resolution.HashLength);
        builder.Property(x => x.SubjectLabel).HasMaxLength(Meeting.MaxTextLength);
        builder.Property(x => x.Reason).HasMaxLength(Meeting.MaxTextLength);
        builder.Property(x => x.WithdrawnByTitle).HasMaxLength(Actor.MaxTitleLength);
    }
}

internal sealed class MeetingStepConfiguration : IEntityTypeConfiguration<MeetingStep>
{
    public void Configure(EntityTypeBuilder<MeetingStep> builder)
    {
        builder.ToTable("meeting_steps");
        builder.HasKey(x => new { x.OrganizationId, x.Id });
    }
}
