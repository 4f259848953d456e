using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sonae.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlansAndIssues : Migration
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

            migrationBuilder.DropIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues");

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

            migrationBuilder.AddColumn<int>(
                name: "open",
                table: "policy_issues",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_by",
                table: "policy_issues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_why",
                table: "policy_issues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    company_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    wish = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    of = table.Column<int>(type: "INTEGER", nullable: false),
                    doing = table.Column<string>(type: "TEXT", nullable: false),
                    moved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    back = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    file_type = table.Column<string>(type: "TEXT", nullable: true),
                    file = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => new { x.company_id, x.id });
                    table.ForeignKey(
                        name: "FK_jobs_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "company_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "policy_replacements",
                columns: table => new
                {
                    company_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    policy = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    revised_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    put_by = table.Column<string>(type: "TEXT", nullable: false),
                    put_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_replacements", x => new { x.company_id, x.policy });
                    table.ForeignKey(
                        name: "FK_policy_replacements_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "company_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "policy_uploads",
                columns: table => new
                {
                    company_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", nullable: false),
                    policy = table.Column<string>(type: "TEXT", nullable: true),
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    document = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_uploads", x => new { x.company_id, x.id });
                    table.ForeignKey(
                        name: "FK_policy_uploads_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "company_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_policy_uploads_policy_issues_company_id_issue_id",
                        columns: x => new { x.company_id, x.issue_id },
                        principalTable: "policy_issues",
                        principalColumns: new[] { "company_id", "id" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues",
                columns: new[] { "company_id", "policy", "no" },
                unique: true,
                filter: "state <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_policy_uploads_company_id_issue_id",
                table: "policy_uploads",
                columns: new[] { "company_id", "issue_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "policy_replacements");

            migrationBuilder.DropTable(
                name: "policy_uploads");

            migrationBuilder.DropIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues");

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
                name: "open",
                table: "policy_issues");

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                table: "policy_issues");

            migrationBuilder.DropColumn(
                name: "withdrawn_why",
                table: "policy_issues");

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

            migrationBuilder.CreateIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues",
                columns: new[] { "company_id", "policy", "no" },
                unique: true);

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
