using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Anslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddVideosToTheMediaLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
