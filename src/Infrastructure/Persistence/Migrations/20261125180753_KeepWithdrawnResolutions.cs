using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class KeepWithdrawnResolutions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_meetings_number",
                table: "meetings");

            // Numbers that were typed in Thai digits become what they are; where that makes two of one, the later says so.
            migrationBuilder.Sql("""
                UPDATE meetings SET number = btrim(translate(number, '๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９', '01234567890123456789'));
                WITH numbered AS (
                    SELECT organization_id, id, row_number() OVER (PARTITION BY organization_id, kind, committee_id, CASE kind WHEN 3 THEN place END, number ORDER BY date, id) AS nth
                    FROM meetings WHERE kind IN (1, 2, 3))
                UPDATE meetings SET number = left(meetings.number, 14) || ' (' || nth || ')'
                FROM numbered WHERE numbered.organization_id = meetings.organization_id AND numbered.id = meetings.id AND nth > 1;
                """);

            migrationBuilder.CreateTable(
                name: "meeting_withdrawn_resolutions",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    subject_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    subject_label = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    withdrawn_by = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn_by_title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_withdrawn_resolutions", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_withdrawn_resolutions_meetings_organization_id_meet",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_meetings_number",
                table: "meetings",
                columns: new[] { "organization_id", "kind", "committee_id", "number" },
                unique: true,
                filter: "kind in (1, 2)")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ux_meetings_community_number",
                table: "meetings",
                columns: new[] { "organization_id", "place", "number" },
                unique: true,
                filter: "kind = 3");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_withdrawn_resolutions_organization_id_meeting_id",
                table: "meeting_withdrawn_resolutions",
                columns: new[] { "organization_id", "meeting_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meeting_withdrawn_resolutions");

            migrationBuilder.DropIndex(
                name: "ux_meetings_community_number",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ux_meetings_number",
                table: "meetings");

            migrationBuilder.CreateIndex(
                name: "ux_meetings_number",
                table: "meetings",
                columns: new[] { "organization_id", "kind", "committee_id", "number" },
                unique: true,
                filter: "kind in (1, 2)")
                .Annotation("Npgsql:NullsDistinct", false);
        }
    }
}
