using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_coordination_rounds_province_id",
                table: "coordination_rounds");

            migrationBuilder.RenameIndex(
                name: "ix_projects_search_key",
                table: "projects",
                newName: "ix_projects_search");

            migrationBuilder.RenameIndex(
                name: "ix_projects_organization_id_plan_id_total_id",
                table: "projects",
                newName: "ix_projects_total");

            migrationBuilder.RenameIndex(
                name: "ix_projects_organization_id_plan_id_position_id",
                table: "projects",
                newName: "ix_projects_position");

            migrationBuilder.RenameIndex(
                name: "ix_projects_organization_id_plan_id_name_id",
                table: "projects",
                newName: "ix_projects_name");

            migrationBuilder.RenameIndex(
                name: "ix_plans_organization_id_first_year_id",
                table: "plans",
                newName: "ix_plans_first_year");

            migrationBuilder.RenameIndex(
                name: "ix_planning_windows_first_year",
                table: "planning_windows",
                newName: "ux_planning_windows_first_year");

            migrationBuilder.RenameIndex(
                name: "ix_plan_classes_code",
                table: "plan_classes",
                newName: "ux_plan_classes_code");

            migrationBuilder.RenameIndex(
                name: "ix_places_search_key",
                table: "places",
                newName: "ix_places_search");

            migrationBuilder.RenameIndex(
                name: "ix_places_parent_id_code_id",
                table: "places",
                newName: "ix_places_parent");

            migrationBuilder.RenameIndex(
                name: "ix_organizations_search_key",
                table: "organizations",
                newName: "ix_organizations_search");

            migrationBuilder.RenameIndex(
                name: "ix_organizations_name_id",
                table: "organizations",
                newName: "ix_organizations_name");

            migrationBuilder.RenameIndex(
                name: "ix_kpis_organization_id_plan_id_id",
                table: "kpis",
                newName: "ix_kpis_plan");

            migrationBuilder.RenameIndex(
                name: "ix_imports_organization_id_plan_id_id",
                table: "imports",
                newName: "ix_imports_plan");

            migrationBuilder.RenameIndex(
                name: "ix_divisions_organization_id_name_id",
                table: "divisions",
                newName: "ix_divisions_name");

            migrationBuilder.RenameIndex(
                name: "ix_classification_items_list_order",
                table: "classification_items",
                newName: "ux_classification_items_order");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "projects",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "name_fold",
                table: "projects",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "title_fold",
                table: "plans",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "plans",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "places",
                type: "character varying(240)",
                maxLength: 240,
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(240)",
                oldMaxLength: 240);

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "organizations",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "updated_at",
                table: "organizations",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "organizations",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AlterColumn<string>(
                name: "short_name",
                table: "organization_identities",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "organization_identities",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "import_rows",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "name_fold",
                table: "divisions",
                type: "text",
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "display_name",
                table: "accounts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                collation: "th-TH-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<decimal>(
                name: "budget_order1",
                table: "projects",
                type: "numeric(14,2)",
                precision: 14,
                scale: 2,
                nullable: false,
                computedColumnSql: "coalesce(budget_1, -1)",
                stored: true);

            migrationBuilder.AddColumn<decimal>(
                name: "budget_order2",
                table: "projects",
                type: "numeric(14,2)",
                precision: 14,
                scale: 2,
                nullable: false,
                computedColumnSql: "coalesce(budget_2, -1)",
                stored: true);

            migrationBuilder.AddColumn<decimal>(
                name: "budget_order3",
                table: "projects",
                type: "numeric(14,2)",
                precision: 14,
                scale: 2,
                nullable: false,
                computedColumnSql: "coalesce(budget_3, -1)",
                stored: true);

            migrationBuilder.AddColumn<decimal>(
                name: "budget_order4",
                table: "projects",
                type: "numeric(14,2)",
                precision: 14,
                scale: 2,
                nullable: false,
                computedColumnSql: "coalesce(budget_4, -1)",
                stored: true);

            migrationBuilder.AddColumn<decimal>(
                name: "budget_order5",
                table: "projects",
                type: "numeric(14,2)",
                precision: 14,
                scale: 2,
                nullable: false,
                computedColumnSql: "coalesce(budget_5, -1)",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_problems",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "problem_count", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_year_1",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "budget_order1", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_year_2",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "budget_order2", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_year_3",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "budget_order3", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_year_4",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "budget_order4", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_year_5",
                table: "projects",
                columns: new[] { "organization_id", "plan_id", "budget_order5", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_places_code",
                table: "places",
                columns: new[] { "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_coordination_rounds_province",
                table: "coordination_rounds",
                columns: new[] { "province_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_projects_problems",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_projects_year_1",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_projects_year_2",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_projects_year_3",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_projects_year_4",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_projects_year_5",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_places_code",
                table: "places");

            migrationBuilder.DropIndex(
                name: "ix_coordination_rounds_province",
                table: "coordination_rounds");

            migrationBuilder.DropColumn(
                name: "budget_order1",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "budget_order2",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "budget_order3",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "budget_order4",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "budget_order5",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "updated_at",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "organizations");

            migrationBuilder.RenameIndex(
                name: "ix_projects_total",
                table: "projects",
                newName: "ix_projects_organization_id_plan_id_total_id");

            migrationBuilder.RenameIndex(
                name: "ix_projects_search",
                table: "projects",
                newName: "ix_projects_search_key");

            migrationBuilder.RenameIndex(
                name: "ix_projects_position",
                table: "projects",
                newName: "ix_projects_organization_id_plan_id_position_id");

            migrationBuilder.RenameIndex(
                name: "ix_projects_name",
                table: "projects",
                newName: "ix_projects_organization_id_plan_id_name_id");

            migrationBuilder.RenameIndex(
                name: "ix_plans_first_year",
                table: "plans",
                newName: "ix_plans_organization_id_first_year_id");

            migrationBuilder.RenameIndex(
                name: "ux_planning_windows_first_year",
                table: "planning_windows",
                newName: "ix_planning_windows_first_year");

            migrationBuilder.RenameIndex(
                name: "ux_plan_classes_code",
                table: "plan_classes",
                newName: "ix_plan_classes_code");

            migrationBuilder.RenameIndex(
                name: "ix_places_search",
                table: "places",
                newName: "ix_places_search_key");

            migrationBuilder.RenameIndex(
                name: "ix_places_parent",
                table: "places",
                newName: "ix_places_parent_id_code_id");

            migrationBuilder.RenameIndex(
                name: "ix_organizations_search",
                table: "organizations",
                newName: "ix_organizations_search_key");

            migrationBuilder.RenameIndex(
                name: "ix_organizations_name",
                table: "organizations",
                newName: "ix_organizations_name_id");

            migrationBuilder.RenameIndex(
                name: "ix_kpis_plan",
                table: "kpis",
                newName: "ix_kpis_organization_id_plan_id_id");

            migrationBuilder.RenameIndex(
                name: "ix_imports_plan",
                table: "imports",
                newName: "ix_imports_organization_id_plan_id_id");

            migrationBuilder.RenameIndex(
                name: "ix_divisions_name",
                table: "divisions",
                newName: "ix_divisions_organization_id_name_id");

            migrationBuilder.RenameIndex(
                name: "ux_classification_items_order",
                table: "classification_items",
                newName: "ix_classification_items_list_order");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "projects",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "name_fold",
                table: "projects",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "title_fold",
                table: "plans",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "plans",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "places",
                type: "character varying(240)",
                maxLength: 240,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(240)",
                oldMaxLength: 240,
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "search_key",
                table: "organizations",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "short_name",
                table: "organization_identities",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "organization_identities",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "import_rows",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "name_fold",
                table: "divisions",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "th-TH-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "display_name",
                table: "accounts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldCollation: "th-TH-x-icu");

            migrationBuilder.CreateIndex(
                name: "ix_coordination_rounds_province_id",
                table: "coordination_rounds",
                column: "province_id");
        }
    }
}
