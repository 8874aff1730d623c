using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Compliance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "checks",
                table: "rule_sets",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "authority",
                table: "projects",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "authority_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    law = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    kinds = table.Column<int[]>(type: "integer[]", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "date", nullable: true),
                    citation = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: false),
                    keywords = table.Column<string[]>(type: "text[]", nullable: false),
                    plan_class_codes = table.Column<string[]>(type: "text[]", nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false, collation: "th-TH-x-icu")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authority_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "check_waivers",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rule_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    officer_role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    content = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_check_waivers", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_check_waivers_plans_organization_id_plan_id",
                        columns: x => new { x.organization_id, x.plan_id },
                        principalTable: "plans",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "first_submissions",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    correct_items = table.Column<int>(type: "integer", nullable: false),
                    threshold = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: false),
                    clause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    failing_rules = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_first_submissions", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_first_submissions_plans_organization_id_plan_id",
                        columns: x => new { x.organization_id, x.plan_id },
                        principalTable: "plans",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_authority_items_order",
                table: "authority_items",
                columns: new[] { "order", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_authority_items_wording",
                table: "authority_items",
                columns: new[] { "law", "section", "number", "effective_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_check_waivers_once",
                table: "check_waivers",
                columns: new[] { "organization_id", "plan_id", "project_id", "rule_id", "content" },
                unique: true,
                filter: "withdrawn_at IS NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ux_first_submissions_subject",
                table: "first_submissions",
                columns: new[] { "organization_id", "plan_id", "subject_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "authority_items");

            migrationBuilder.DropTable(
                name: "check_waivers");

            migrationBuilder.DropTable(
                name: "first_submissions");

            migrationBuilder.DropColumn(
                name: "checks",
                table: "rule_sets");

            migrationBuilder.DropColumn(
                name: "authority",
                table: "projects");
        }
    }
}
