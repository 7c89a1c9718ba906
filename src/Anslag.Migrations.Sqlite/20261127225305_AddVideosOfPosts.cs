using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddVideosOfPosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "publishing_videos");

            migrationBuilder.DropTable(
                name: "website_article_videos");
        }
    }
}
