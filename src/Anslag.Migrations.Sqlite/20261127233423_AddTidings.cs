using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddTidings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AskedAt",
                table: "channels_listenings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promptness",
                table: "channels_listenings",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "WhenRead");

            migrationBuilder.CreateTable(
                name: "channels_tidings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false)
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
