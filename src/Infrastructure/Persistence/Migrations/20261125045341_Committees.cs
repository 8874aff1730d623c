using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Committees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committee_members");

            // Committees had neither seats nor rules before; they are appointed anew.
            migrationBuilder.Sql("DELETE FROM committees");

            migrationBuilder.DropColumn(
                name: "appointed_on",
                table: "committees");

            migrationBuilder.DropColumn(
                name: "order_number",
                table: "committees");

            migrationBuilder.AddColumn<Guid>(
                name: "district_id",
                table: "committees",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "parent_id",
                table: "committees",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "rule_set_id",
                table: "committees",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "committee_orders",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_orders", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_committee_orders_committees_organization_id_committee_id",
                        columns: x => new { x.organization_id, x.committee_id },
                        principalTable: "committees",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "th-TH-x-icu"),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    rule_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invited_on = table.Column<DateOnly>(type: "date", nullable: true),
                    invitation_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    cancel_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    presided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meetings_committees_organization_id_committee_id",
                        columns: x => new { x.organization_id, x.committee_id },
                        principalTable: "committees",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_rule_set_rule_set_id",
                        column: x => x.rule_set_id,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offices",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    division_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offices", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_offices_divisions_organization_id_division_id",
                        columns: x => new { x.organization_id, x.division_id },
                        principalTable: "divisions",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offices_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_agenda_items",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "th-TH-x-icu"),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    subject_kind = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_label = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    discussion = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_agenda_items", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_agenda_items_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_groups",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    invited = table.Column<int>(type: "integer", nullable: false),
                    attended = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_groups", x => new { x.organization_id, x.meeting_id, x.order });
                    table.ForeignKey(
                        name: "fk_meeting_groups_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_resolutions",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agenda_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    subject_kind = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    subject_label = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    is_voted = table.Column<bool>(type: "boolean", nullable: false),
                    votes_for = table.Column<int>(type: "integer", nullable: false),
                    votes_against = table.Column<int>(type: "integer", nullable: false),
                    abstentions = table.Column<int>(type: "integer", nullable: false),
                    casting_vote = table.Column<int>(type: "integer", nullable: true),
                    present = table.Column<int>(type: "integer", nullable: false),
                    members = table.Column<int>(type: "integer", nullable: true),
                    quorum_needed = table.Column<int>(type: "integer", nullable: true),
                    decided_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_resolutions", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_resolutions_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_steps",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_steps", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_steps_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "office_holders",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: true),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_office_holders", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_office_holders_offices_organization_id_office_id",
                        columns: x => new { x.organization_id, x.office_id },
                        principalTable: "offices",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "committee_seats",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: true),
                    office_holder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    choice_document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    chosen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    appointed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    term_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_seats", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_committee_seats_committee_orders_organization_id_appointed_",
                        columns: x => new { x.organization_id, x.appointed_by_id },
                        principalTable: "committee_orders",
                        principalColumns: new[] { "organization_id", "id" });
                    table.ForeignKey(
                        name: "fk_committee_seats_committee_orders_organization_id_ended_by_id",
                        columns: x => new { x.organization_id, x.ended_by_id },
                        principalTable: "committee_orders",
                        principalColumns: new[] { "organization_id", "id" });
                    table.ForeignKey(
                        name: "fk_committee_seats_committees_organization_id_committee_id",
                        columns: x => new { x.organization_id, x.committee_id },
                        principalTable: "committees",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_committee_seats_office_holders_organization_id_office_holde",
                        columns: x => new { x.organization_id, x.office_holder_id },
                        principalTable: "office_holders",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_committee_seats_offices_organization_id_office_id",
                        columns: x => new { x.organization_id, x.office_id },
                        principalTable: "offices",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_attendees",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    may_send_substitute = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    substitute_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    arrived_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    left_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_attendees", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_attendees_committee_seats_organization_id_seat_id",
                        columns: x => new { x.organization_id, x.seat_id },
                        principalTable: "committee_seats",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_attendees_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_committees_district_id",
                table: "committees",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "ix_committees_organization_id_parent_id",
                table: "committees",
                columns: new[] { "organization_id", "parent_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committees_rule_set_id",
                table: "committees",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_orders_organization_id_committee_id",
                table: "committee_orders",
                columns: new[] { "organization_id", "committee_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seats_organization_id_appointed_by_id",
                table: "committee_seats",
                columns: new[] { "organization_id", "appointed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seats_organization_id_committee_id",
                table: "committee_seats",
                columns: new[] { "organization_id", "committee_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seats_organization_id_ended_by_id",
                table: "committee_seats",
                columns: new[] { "organization_id", "ended_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seats_organization_id_office_holder_id",
                table: "committee_seats",
                columns: new[] { "organization_id", "office_holder_id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seats_organization_id_office_id",
                table: "committee_seats",
                columns: new[] { "organization_id", "office_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_agenda_items_organization_id_meeting_id",
                table: "meeting_agenda_items",
                columns: new[] { "organization_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendees_organization_id_meeting_id",
                table: "meeting_attendees",
                columns: new[] { "organization_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendees_organization_id_seat_id",
                table: "meeting_attendees",
                columns: new[] { "organization_id", "seat_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_resolutions_organization_id_meeting_id",
                table: "meeting_resolutions",
                columns: new[] { "organization_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_resolutions_subject",
                table: "meeting_resolutions",
                columns: new[] { "organization_id", "subject_kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_steps_organization_id_meeting_id",
                table: "meeting_steps",
                columns: new[] { "organization_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_date",
                table: "meetings",
                columns: new[] { "organization_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_organization_id_committee_id",
                table: "meetings",
                columns: new[] { "organization_id", "committee_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_rule_set_id",
                table: "meetings",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ux_meetings_number",
                table: "meetings",
                columns: new[] { "organization_id", "kind", "committee_id", "number" },
                unique: true,
                filter: "kind in (1, 2)")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_office_holders_organization_id_office_id",
                table: "office_holders",
                columns: new[] { "organization_id", "office_id" });

            migrationBuilder.CreateIndex(
                name: "ix_offices_organization_id_division_id",
                table: "offices",
                columns: new[] { "organization_id", "division_id" });

            migrationBuilder.CreateIndex(
                name: "ux_offices",
                table: "offices",
                columns: new[] { "organization_id", "kind", "number", "division_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddForeignKey(
                name: "fk_committees_committees_organization_id_parent_id",
                table: "committees",
                columns: new[] { "organization_id", "parent_id" },
                principalTable: "committees",
                principalColumns: new[] { "organization_id", "id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_committees_place_district_id",
                table: "committees",
                column: "district_id",
                principalTable: "places",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_committees_rule_set_rule_set_id",
                table: "committees",
                column: "rule_set_id",
                principalTable: "rule_sets",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_committees_committees_organization_id_parent_id",
                table: "committees");

            migrationBuilder.DropForeignKey(
                name: "fk_committees_place_district_id",
                table: "committees");

            migrationBuilder.DropForeignKey(
                name: "fk_committees_rule_set_rule_set_id",
                table: "committees");

            migrationBuilder.DropTable(
                name: "meeting_agenda_items");

            migrationBuilder.DropTable(
                name: "meeting_attendees");

            migrationBuilder.DropTable(
                name: "meeting_groups");

            migrationBuilder.DropTable(
                name: "meeting_resolutions");

            migrationBuilder.DropTable(
                name: "meeting_steps");

            migrationBuilder.DropTable(
                name: "committee_seats");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "committee_orders");

            migrationBuilder.DropTable(
                name: "office_holders");

            migrationBuilder.DropTable(
                name: "offices");

            migrationBuilder.DropIndex(
                name: "ix_committees_district_id",
                table: "committees");

            migrationBuilder.DropIndex(
                name: "ix_committees_organization_id_parent_id",
                table: "committees");

            migrationBuilder.DropIndex(
                name: "ix_committees_rule_set_id",
                table: "committees");

            migrationBuilder.DropColumn(
                name: "district_id",
                table: "committees");

            migrationBuilder.DropColumn(
                name: "parent_id",
                table: "committees");

            migrationBuilder.DropColumn(
                name: "rule_set_id",
                table: "committees");

            migrationBuilder.AddColumn<DateOnly>(
                name: "appointed_on",
                table: "committees",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "order_number",
                table: "committees",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "committee_members",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    order = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_members", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_committee_members_committees_organization_id_committee_id",
                        columns: x => new { x.organization_id, x.committee_id },
                        principalTable: "committees",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_committee_members_organization_id_committee_id",
                table: "committee_members",
                columns: new[] { "organization_id", "committee_id" });
        }
    }
}
