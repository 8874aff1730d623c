using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CoordinationRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "criteria",
                table: "rule_sets",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "frames",
                table: "coordination_rounds",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "late_permits",
                table: "coordination_rounds",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "officers",
                table: "coordination_rounds",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<Guid>(
                name: "rule_set_id",
                table: "coordination_rounds",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "stage",
                table: "coordination_rounds",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "steps",
                table: "coordination_rounds",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "windows",
                table: "coordination_rounds",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.Sql("""
                update coordination_rounds set
                  rule_set_id = (select id from rule_sets order by effective_from desc limit 1),
                  windows = jsonb_build_array(
                    jsonb_build_object('kind', 1, 'opensOn', opens_on, 'closesOn', closes_on),
                    jsonb_build_object('kind', 2, 'opensOn', closes_on + 1, 'closesOn', closes_on + 30),
                    jsonb_build_object('kind', 3, 'opensOn', closes_on + 31, 'closesOn', closes_on + 60),
                    jsonb_build_object('kind', 4, 'opensOn', closes_on + 61, 'closesOn', closes_on + 75))
                """);

            migrationBuilder.CreateTable(
                name: "coordination_items",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pao_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "th-TH-x-icu"),
                    amount = table.Column<decimal>(type: "numeric(16,2)", precision: 16, scale: 2, nullable: false),
                    plan_class_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<int>(type: "integer", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<int>(type: "integer", nullable: true),
                    agency = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    survivor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_on_by = table.Column<string>(type: "jsonb", nullable: true),
                    inclusion = table.Column<string>(type: "jsonb", nullable: true),
                    included_project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first_correct = table.Column<bool>(type: "boolean", nullable: true),
                    first_faults = table.Column<string[]>(type: "text[]", nullable: false),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    origins = table.Column<string>(type: "jsonb", nullable: false),
                    screenings = table.Column<string>(type: "jsonb", nullable: false),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coordination_items", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_coordination_items_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coordination_items_organization_pao_id",
                        column: x => x.pao_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coordination_items_place_district_id",
                        column: x => x.district_id,
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coordination_items_plan_classes_plan_class_id",
                        column: x => x.plan_class_id,
                        principalTable: "plan_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_coordination_rounds_rule_set_id",
                table: "coordination_rounds",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_district",
                table: "coordination_items",
                columns: new[] { "round_id", "district_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_district_id",
                table: "coordination_items",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_included",
                table: "coordination_items",
                column: "included_project_id");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_pao_id",
                table: "coordination_items",
                column: "pao_id");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_plan_class_id",
                table: "coordination_items",
                column: "plan_class_id");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_items_round",
                table: "coordination_items",
                columns: new[] { "round_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_coordination_items_number",
                table: "coordination_items",
                columns: new[] { "organization_id", "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_coordination_items_project",
                table: "coordination_items",
                columns: new[] { "organization_id", "round_id", "project_id" },
                unique: true,
                filter: "status <> 11");

            migrationBuilder.AddForeignKey(
                name: "fk_coordination_rounds_rule_set_rule_set_id",
                table: "coordination_rounds",
                column: "rule_set_id",
                principalTable: "rule_sets",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_coordination_rounds_rule_set_rule_set_id",
                table: "coordination_rounds");

            migrationBuilder.DropTable(
                name: "coordination_items");

            migrationBuilder.DropIndex(
                name: "ix_coordination_rounds_rule_set_id",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "criteria",
                table: "rule_sets");

            migrationBuilder.DropColumn(
                name: "frames",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "late_permits",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "officers",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "rule_set_id",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "steps",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "windows",
                table: "coordination_rounds");
        }
    }
}
