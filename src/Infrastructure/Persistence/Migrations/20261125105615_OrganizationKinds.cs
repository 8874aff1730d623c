using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class OrganizationKinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "organization_kind",
                table: "plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "organization_kind",
                table: "amendments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            KeepKindOfOpening(migrationBuilder, "plans");
            KeepKindOfOpening(migrationBuilder, "amendments");
        }

        /// <summary>What the organization was, in Thailand, on the day each was opened; what it is now where nothing earlier is known.</summary>
        private static void KeepKindOfOpening(MigrationBuilder migrationBuilder, string table) => migrationBuilder.Sql($"""
            UPDATE {table} SET organization_kind = COALESCE(
                (SELECT i.kind FROM organization_identities i
                 WHERE i.organization_id = {table}.organization_id
                   AND i.effective_from <= ({table}.created_at AT TIME ZONE 'UTC' + interval '7 hours')::date
                 ORDER BY i.effective_from DESC LIMIT 1),
                (SELECT o.kind FROM organizations o WHERE o.id = {table}.organization_id))
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "organization_kind",
                table: "plans");

            migrationBuilder.DropColumn(
                name: "organization_kind",
                table: "amendments");
        }
    }
}
