using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Postgres.Migrations
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
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "channels_arrivals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    NetworkId = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Post = table.Column<string>(type: "text", nullable: true),
                    Digest = table.Column<string>(type: "text", nullable: false),
                    AsOf = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsLatest = table.Column<bool>(type: "boolean", nullable: false),
                    Item = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels_arrivals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "channels_listenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cursor = table.Column<string>(type: "text", nullable: true),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Fence = table.Column<long>(type: "bigint", nullable: false),
                    LastReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: true),
                    ProblemDetail = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ProblemSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
