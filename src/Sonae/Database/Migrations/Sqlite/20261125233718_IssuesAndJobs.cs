using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sonae.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IssuesAndJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues");

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

            migrationBuilder.CreateIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues",
                columns: new[] { "company_id", "policy", "no" },
                unique: true,
                filter: "state <> 'Withdrawn'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "policy_replacements");

            migrationBuilder.DropIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues");

            migrationBuilder.DropColumn(
                name: "open",
                table: "policy_issues");

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                table: "policy_issues");

            migrationBuilder.DropColumn(
                name: "withdrawn_why",
                table: "policy_issues");

            migrationBuilder.CreateIndex(
                name: "IX_policy_issues_company_id_policy_no",
                table: "policy_issues",
                columns: new[] { "company_id", "policy", "no" },
                unique: true);
        }
    }
}
