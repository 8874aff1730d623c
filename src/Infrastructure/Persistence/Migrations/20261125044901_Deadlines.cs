using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Deadlines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "deadlines",
                table: "rule_sets",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feeds", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_calendar_feeds_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deadlines",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    rule_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    rule_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title_th = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: false),
                    clause = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: false),
                    anchor = table.Column<int>(type: "integer", nullable: false),
                    anchor_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    not_before = table.Column<bool>(type: "boolean", nullable: false),
                    remind_on = table.Column<DateOnly>(type: "date", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadlines", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_deadlines_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deadlines_rule_set_rule_set_id",
                        column: x => x.rule_set_id,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name_th = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    is_day_off = table.Column<bool>(type: "boolean", nullable: false),
                    for_province = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holidays", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_holidays_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_holidays",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name_th = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_holidays", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deadline_reminders",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deadline_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline_reminders", x => new { x.organization_id, x.deadline_id, x.kind, x.due });
                    table.ForeignKey(
                        name: "fk_deadline_reminders_deadlines_organization_id_deadline_id",
                        columns: x => new { x.organization_id, x.deadline_id },
                        principalTable: "deadlines",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_secret",
                table: "calendar_feeds",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feeds_user",
                table: "calendar_feeds",
                columns: new[] { "organization_id", "user_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_due",
                table: "deadlines",
                columns: new[] { "organization_id", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_open",
                table: "deadlines",
                column: "organization_id",
                filter: "done_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_rule_set_id",
                table: "deadlines",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ux_deadlines_rule",
                table: "deadlines",
                columns: new[] { "organization_id", "subject", "subject_id", "rule_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_holidays_province",
                table: "holidays",
                columns: new[] { "province_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ux_holidays_date",
                table: "holidays",
                columns: new[] { "organization_id", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_public_holidays_date",
                table: "public_holidays",
                column: "date",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "deadline_reminders");

            migrationBuilder.DropTable(
                name: "holidays");

            migrationBuilder.DropTable(
                name: "public_holidays");

            migrationBuilder.DropTable(
                name: "deadlines");

            migrationBuilder.DropColumn(
                name: "deadlines",
                table: "rule_sets");
        }
    }
}
