using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddCorrectedPictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Pictures",
                table: "publishing_steps",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Pictures",
                table: "publishing_steps");
        }
    }
}
