using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sonae.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TreatmentPlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_treatments_assets_company_id_asset_id",
                table: "treatments");

            migrationBuilder.DropIndex(
                name: "IX_treatments_company_id_asset_id",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "control",
                table: "treatments");

            migrationBuilder.AddColumn<DateOnly>(
                name: "raised_on",
                table: "treatments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asset_name",
                table: "treatments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "controls",
                table: "treatments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "expected_importance",
                table: "treatments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "expected_likelihood",
                table: "treatments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "factors",
                table: "treatments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "owner_name",
                table: "treatments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "shown_by",
                table: "treatments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "asset_name",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "controls",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "expected_importance",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "expected_likelihood",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "factors",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "owner_name",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "shown_by",
                table: "treatments");

            migrationBuilder.DropColumn(
                name: "raised_on",
                table: "treatments");

            migrationBuilder.AddColumn<string>(
                name: "control",
                table: "treatments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_treatments_company_id_asset_id",
                table: "treatments",
                columns: new[] { "company_id", "asset_id" });

            migrationBuilder.AddForeignKey(
                name: "FK_treatments_assets_company_id_asset_id",
                table: "treatments",
                columns: new[] { "company_id", "asset_id" },
                principalTable: "assets",
                principalColumns: new[] { "company_id", "id" },
                onDelete: ReferentialAction.Restrict);
        }
    }
}
