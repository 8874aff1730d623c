using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Amendments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "amendment_numberings",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    style = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendment_numberings", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_amendment_numberings_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "amendments",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    ground = table.Column<int>(type: "integer", nullable: true),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    rule_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    submitted_hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: true),
                    label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    series = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    number = table.Column<int>(type: "integer", nullable: true),
                    edition_number = table.Column<int>(type: "integer", nullable: true),
                    announcement_number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    announced_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signatory_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    signatory_position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendments", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_amendments_plans_organization_id_plan_id",
                        columns: x => new { x.organization_id, x.plan_id },
                        principalTable: "plans",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_amendments_rule_set_rule_set_id",
                        column: x => x.rule_set_id,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "amendment_items",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    amendment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    after = table.Column<string>(type: "jsonb", nullable: true),
                    based_on = table.Column<int>(type: "integer", nullable: true),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    problems = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendment_items", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_amendment_items_amendments_organization_id_amendment_id",
                        columns: x => new { x.organization_id, x.amendment_id },
                        principalTable: "amendments",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "amendment_steps",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    amendment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    action = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: true),
                    to = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document_number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    document_date = table.Column<DateOnly>(type: "date", nullable: true),
                    hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendment_steps", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_amendment_steps_amendments_organization_id_amendment_id",
                        columns: x => new { x.organization_id, x.amendment_id },
                        principalTable: "amendments",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_amendment_items_project",
                table: "amendment_items",
                columns: new[] { "organization_id", "amendment_id", "project_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_amendment_numberings_organization",
                table: "amendment_numberings",
                column: "organization_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_amendment_steps_number",
                table: "amendment_steps",
                columns: new[] { "organization_id", "amendment_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_amendments_plan",
                table: "amendments",
                columns: new[] { "organization_id", "plan_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_amendments_rule_set_id",
                table: "amendments",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ux_amendments_number",
                table: "amendments",
                columns: new[] { "organization_id", "plan_id", "series", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "amendment_items");

            migrationBuilder.DropTable(
                name: "amendment_numberings");

            migrationBuilder.DropTable(
                name: "amendment_steps");

            migrationBuilder.DropTable(
                name: "amendments");
        }
    }
}
