using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ComparisonLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "comparison_lists",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "th-TH-x-icu"),
                    agency = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparison_lists", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_comparison_lists_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_comparison_lists_place_province_id",
                        column: x => x.province_id,
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "comparison_list_rows",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    from_version = table.Column<int>(type: "integer", nullable: false),
                    until_version = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "th-TH-x-icu"),
                    agency = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    target = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    place = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    years = table.Column<int[]>(type: "integer[]", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(16,2)", precision: 16, scale: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparison_list_rows", x => new { x.organization_id, x.id });
                    table.ForeignKey(
                        name: "fk_comparison_list_rows_comparison_lists_organization_id_list_",
                        columns: x => new { x.organization_id, x.list_id },
                        principalTable: "comparison_lists",
                        principalColumns: new[] { "organization_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_comparison_list_rows_line",
                table: "comparison_list_rows",
                columns: new[] { "list_id", "line", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_comparison_list_rows_organization_id_list_id",
                table: "comparison_list_rows",
                columns: new[] { "organization_id", "list_id" });

            migrationBuilder.CreateIndex(
                name: "ix_comparison_lists_province",
                table: "comparison_lists",
                columns: new[] { "province_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_comparison_lists_name",
                table: "comparison_lists",
                columns: new[] { "organization_id", "kind", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "comparison_list_rows");

            migrationBuilder.DropTable(
                name: "comparison_lists");
        }
    }
}
