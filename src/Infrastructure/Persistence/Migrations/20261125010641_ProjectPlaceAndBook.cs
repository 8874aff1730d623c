using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalPlan.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ProjectPlaceAndBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "book_item",
                table: "projects",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "book_page",
                table: "projects",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "book_volume",
                table: "projects",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "end_latitude",
                table: "projects",
                type: "numeric(8,6)",
                precision: 8,
                scale: 6,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "end_longitude",
                table: "projects",
                type: "numeric(9,6)",
                precision: 9,
                scale: 6,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "start_latitude",
                table: "projects",
                type: "numeric(8,6)",
                precision: 8,
                scale: 6,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "start_longitude",
                table: "projects",
                type: "numeric(9,6)",
                precision: 9,
                scale: 6,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "book_item",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "book_page",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "book_volume",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "end_latitude",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "end_longitude",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "start_latitude",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "start_longitude",
                table: "projects");
        }
    }
}
