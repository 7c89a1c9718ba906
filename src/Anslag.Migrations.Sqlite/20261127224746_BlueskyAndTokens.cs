using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BlueskyAndTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Replies",
                table: "publishing_versions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "ExchangedAt",
                table: "channels_sign_ins",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LimitSeenAt",
                table: "channels_account_health",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LimitUsed",
                table: "channels_account_health",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "channels_arrangements",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_arrangements", x => new { x.AccountId, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "channels_renewals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_renewals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_channels_renewals_DueAt",
                table: "channels_renewals",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "channels_arrangements");

            migrationBuilder.DropTable(
                name: "channels_renewals");

            migrationBuilder.DropColumn(
                name: "Replies",
                table: "publishing_versions");

            migrationBuilder.DropColumn(
                name: "ExchangedAt",
                table: "channels_sign_ins");

            migrationBuilder.DropColumn(
                name: "LimitSeenAt",
                table: "channels_account_health");

            migrationBuilder.DropColumn(
                name: "LimitUsed",
                table: "channels_account_health");
        }
    }
}
