using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class KnowledgePlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "activities",
                table: "rule_sets",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "handbook_receipts",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    received_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document_number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbook_receipts", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_handbook_receipts_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handbooks",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbooks", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_handbooks_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handbooks_place_province_id",
                        column: x => x.province_id,
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_plans",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fiscal_year = table.Column<int>(type: "integer", nullable: false),
                    rule_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_plans", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_plans_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_plans_rule_set_rule_set_id",
                        column: x => x.rule_set_id,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "law_documents",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "th-TH-x-icu"),
                    category = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    is_correct = table.Column<bool>(type: "boolean", nullable: true),
                    is_complete = table.Column<bool>(type: "boolean", nullable: true),
                    is_well_sorted = table.Column<bool>(type: "boolean", nullable: true),
                    review_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    reviewed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reviewer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_documents", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_law_documents_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_law_documents_place_province_id",
                        column: x => x.province_id,
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handbook_versions",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handbook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "th-TH-x-icu"),
                    format = table.Column<int>(type: "integer", nullable: true),
                    file_name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    size = table.Column<long>(type: "bigint", nullable: true),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: true),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbook_versions", x => new { x.organization_id, x.handbook_id, x.number });
                    table.ForeignKey(
                        name: "fk_handbook_versions_handbooks_organization_id_handbook_id",
                        columns: x => new { x.organization_id, x.handbook_id },
                        principalTable: "handbooks",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_plan_meetings",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    knowledge_plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<int>(type: "integer", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_plan_meetings", x => new { x.organization_id, x.knowledge_plan_id, x.activity, x.meeting_id });
                    table.ForeignKey(
                        name: "fk_knowledge_plan_meetings_knowledge_plans_organization_id_kno",
                        columns: x => new { x.organization_id, x.knowledge_plan_id },
                        principalTable: "knowledge_plans",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_knowledge_plan_meetings_meetings_organization_id_meeting_id",
                        columns: x => new { x.organization_id, x.meeting_id },
                        principalTable: "meetings",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handbook_deliveries",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handbook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "th-TH-x-icu")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbook_deliveries", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_handbook_deliveries_handbook_versions_organization_id_handb",
                        columns: x => new { x.organization_id, x.handbook_id, x.number },
                        principalTable: "handbook_versions",
                        principalColumns: new[] { "organization_id", "handbook_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_handbook_deliveries_organization_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handbook_deliveries_place_district_id",
                        column: x => x.district_id,
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handbook_files",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handbook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbook_files", x => new { x.organization_id, x.handbook_id, x.number });
                    table.ForeignKey(
                        name: "fk_handbook_files_handbook_versions_organization_id_handbook_i",
                        columns: x => new { x.organization_id, x.handbook_id, x.number },
                        principalTable: "handbook_versions",
                        principalColumns: new[] { "organization_id", "handbook_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_handbook_deliveries_district_id",
                table: "handbook_deliveries",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "ix_handbook_deliveries_order",
                table: "handbook_deliveries",
                columns: new[] { "organization_id", "handbook_id", "number", "order", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_handbook_deliveries_recipient_id",
                table: "handbook_deliveries",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_handbook_receipts_delivery",
                table: "handbook_receipts",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ux_handbook_receipts_delivery",
                table: "handbook_receipts",
                columns: new[] { "organization_id", "delivery_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_handbooks_province",
                table: "handbooks",
                columns: new[] { "province_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_plan_meetings_organization_id_meeting_id",
                table: "knowledge_plan_meetings",
                columns: new[] { "organization_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_plans_rule_set_id",
                table: "knowledge_plans",
                column: "rule_set_id");

            migrationBuilder.CreateIndex(
                name: "ux_knowledge_plans_year",
                table: "knowledge_plans",
                columns: new[] { "organization_id", "fiscal_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_law_documents_title",
                table: "law_documents",
                columns: new[] { "province_id", "title", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "handbook_deliveries");

            migrationBuilder.DropTable(
                name: "handbook_files");

            migrationBuilder.DropTable(
                name: "handbook_receipts");

            migrationBuilder.DropTable(
                name: "knowledge_plan_meetings");

            migrationBuilder.DropTable(
                name: "law_documents");

            migrationBuilder.DropTable(
                name: "handbook_versions");

            migrationBuilder.DropTable(
                name: "knowledge_plans");

            migrationBuilder.DropTable(
                name: "handbooks");

            migrationBuilder.DropColumn(
                name: "activities",
                table: "rule_sets");
        }
    }
}
