using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddArrivals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "channels_deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "channels_arrivals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Post = table.Column<string>(type: "TEXT", nullable: true),
                    Digest = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsLatest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_arrivals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "channels_listenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cursor = table.Column<string>(type: "TEXT", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    LastReadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    ProblemDetail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ProblemSince = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_listenings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_channels_arrivals_AccountId_NetworkId_Version",
                table: "channels_arrivals",
                columns: new[] { "AccountId", "NetworkId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_channels_arrivals_AccountId_Post",
                table: "channels_arrivals",
                columns: new[] { "AccountId", "Post" });

            migrationBuilder.CreateIndex(
                name: "IX_channels_listenings_DueAt",
                table: "channels_listenings",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "channels_arrivals");

            migrationBuilder.DropTable(
                name: "channels_listenings");

            migrationBuilder.DropColumn(
                name: "About",
                table: "channels_deliveries");
        }
    }
}
