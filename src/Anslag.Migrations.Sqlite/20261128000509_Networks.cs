using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Networks : Migration
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
                defaultValue: "Everyone");

            migrationBuilder.AddColumn<string>(
                name: "StillHash",
                table: "kernel_media",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Video_AudioCodec",
                table: "kernel_media",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Video_Container",
                table: "kernel_media",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "Video_Duration",
                table: "kernel_media",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Video_FrameRate",
                table: "kernel_media",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Video_Height",
                table: "kernel_media",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Video_Rotation",
                table: "kernel_media",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Video_VideoCodec",
                table: "kernel_media",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Video_Width",
                table: "kernel_media",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ExchangedAt",
                table: "channels_sign_ins",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "channels_deliveries",
                type: "TEXT",
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
                    Promptness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "publishing_videos",
                columns: table => new
                {
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Media = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Facts_AudioCodec = table.Column<string>(type: "TEXT", nullable: true),
                    Facts_Container = table.Column<string>(type: "TEXT", nullable: false),
                    Facts_Duration = table.Column<TimeSpan>(type: "TEXT", nullable: false),
                    Facts_FrameRate = table.Column<double>(type: "REAL", nullable: false),
                    Facts_Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_Rotation = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_VideoCodec = table.Column<string>(type: "TEXT", nullable: false),
                    Facts_Width = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publishing_videos", x => new { x.PostId, x.Media });
                    table.ForeignKey(
                        name: "FK_publishing_videos_publishing_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "publishing_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "website_article_videos",
                columns: table => new
                {
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_website_article_videos", x => new { x.ArticleId, x.MediaId });
                    table.ForeignKey(
                        name: "FK_website_article_videos_website_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "website_articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateIndex(
                name: "IX_channels_renewals_DueAt",
                table: "channels_renewals",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_channels_tidings_DueAt",
                table: "channels_tidings",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_channels_tidings_ReceivedAt",
                table: "channels_tidings",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_publishing_videos_PostId",
                table: "publishing_videos",
                column: "PostId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_website_article_videos_ArticleId",
                table: "website_article_videos",
                column: "ArticleId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "channels_arrangements");

            migrationBuilder.DropTable(
                name: "channels_arrivals");

            migrationBuilder.DropTable(
                name: "channels_listenings");

            migrationBuilder.DropTable(
                name: "channels_renewals");

            migrationBuilder.DropTable(
                name: "channels_tidings");

            migrationBuilder.DropTable(
                name: "publishing_videos");

            migrationBuilder.DropTable(
                name: "website_article_videos");

            migrationBuilder.DropColumn(
                name: "Replies",
                table: "publishing_versions");

            migrationBuilder.DropColumn(
                name: "StillHash",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_AudioCodec",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_Container",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_Duration",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_FrameRate",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_Height",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_Rotation",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_VideoCodec",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "Video_Width",
                table: "kernel_media");

            migrationBuilder.DropColumn(
                name: "ExchangedAt",
                table: "channels_sign_ins");

            migrationBuilder.DropColumn(
                name: "About",
                table: "channels_deliveries");

            migrationBuilder.DropColumn(
                name: "LimitSeenAt",
                table: "channels_account_health");

            migrationBuilder.DropColumn(
                name: "LimitUsed",
                table: "channels_account_health");
        }
    }
}
