using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddTidings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AskedAt",
                table: "channels_listenings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promptness",
                table: "channels_listenings",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "WhenRead");

            migrationBuilder.CreateTable(
                name: "channels_tidings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Told = table.Column<string>(type: "text", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Fence = table.Column<long>(type: "bigint", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_tidings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_channels_tidings_DueAt",
                table: "channels_tidings",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_channels_tidings_ReceivedAt",
                table: "channels_tidings",
                column: "ReceivedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "channels_tidings");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "channels_listenings");

            migrationBuilder.DropColumn(
                name: "Promptness",
                table: "channels_listenings");
        }
    }
}
