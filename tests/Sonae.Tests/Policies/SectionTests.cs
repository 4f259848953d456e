using Sonae.Guideline.Policies;

namespace Sonae.Tests.Policies;

/// <summary>Every policy holds what the guideline's table asks of it (手順4): each section with its key words, none with fewer than three clauses.</summary>
public sealed class SectionTests
{
    private const int StructureChart = 12, ContractClauses = 13;

    [Theory]
    [InlineData(1, "推進体制", "委員会 情報セキュリティ責任者 部門責任者 システム管理者 教育責任者 点検責任者 インシデント対応責任者")]
    [InlineData(1, "点検と改善", "{inspection_cycle} {org_inspection_month} 点検表 直")]
    [InlineData(1, "情報の収集と共有", "{information_sources} {information_sharing} 情報処理推進機構 警察")]
    [InlineData(2, "雇用するときの約束", "誓約書 {secrecy_after_leaving} 派遣 パート")]
    [InlineData(2, "従業員の務め", "ハンドブック 不正競争防止法 就業規則")]
    [InlineData(2, "異動及び退職のとき", "返す 退職 異動")]
    [InlineData(2, "教育", "年間教育計画 {education_month} {education_topics} {education_method}")]
    [InlineData(2, "資格と人材", "{qualifications} {qualification_support}")]
    [InlineData(3, "情報資産の洗い出しと台帳", "情報資産管理台帳 {register_review} 管理責任者 重要度")]
    [InlineData(3, "分類と表示", "極秘 社外秘 公開 {marking_paper} {marking_data}")]
    [InlineData(3, "持ち出しと受渡し", "{takeout_approver} {takeout_means} 暗号化")]
    [InlineData(3, "廃棄と再利用", "{paper_disposal} {disposal_contractor} 証明書 別の用途")]
    [InlineData(3, "バックアップ", "{backup_targets} {backup_cycle} {backup_place} {backup_generations} {backup_offline_place} {restore_cycle}")]
    [InlineData(4, "基本方針", "マイナンバー 法令 個人情報保護委員会")]
    [InlineData(4, "扱う事務、本人及び情報", "{myn_work} 従業員 扶養")]
    [InlineData(4, "取得から廃棄まで", "{myn_collect_method} 利用目的 {myn_storage} 渡す先 {myn_disposal_time} {myn_disposal_method}")]
    [InlineData(4, "組織的安全管理措置", "{myn_officer} {myn_staff} 取扱記録")]
    [InlineData(4, "人的安全管理措置", "教育 書面で約束")]
    [InlineData(4, "物理的安全管理措置", "{myn_area} 施錠")]
    [InlineData(4, "技術的安全管理措置", "{myn_system} 二要素認証")]
    [InlineData(5, "方針", "{acc_systems} 承認 アクセス権一覧表 {encryption_method}")]
    [InlineData(5, "利用者の認証", "{acc_mfa_services} {second_factor}")]
    [InlineData(5, "利用者IDの登録、変更及び抹消", "{acc_approver} 翌日までに {account_review_cycle}")]
    [InlineData(5, "パスワード", "{password_length} 定期的な変更は求めない")]
    [InlineData(5, "社外の者の利用と、社外からの利用", "{acc_outsiders} 期限")]
    [InlineData(5, "機器の確認と時間切れ", "{screen_timeout} 一覧")]
    [InlineData(6, "レベル1の区域", "利用者 施錠 置いてよい機器 制限 来訪者 記録 侵入の検知 来訪者の見分け 火災")]
    [InlineData(6, "レベル2の区域", "利用者 施錠 置いてよい機器 制限 来訪者 記録 侵入の検知 来訪者の見分け 火災 {phy_lock_2} {phy_record_2} {phy_detect_2} {phy_badge}")]
    [InlineData(6, "レベル3の区域", "利用者 施錠 置いてよい機器 制限 来訪者 記録 侵入の検知 来訪者の見分け 火災 {phy_level3_people} {phy_lock_3} {phy_detect_3}")]
    [InlineData(6, "関連する設備", "無停電電源装置 固定")]
    [InlineData(6, "区域で守ること", "見知らぬ人 撮影")]
    [InlineData(6, "荷物と書類の受渡し", "{phy_delivery_place} 郵便")]
    [InlineData(7, "ソフトウェアの利用", "標準一覧 次のソフトウェアを業務用の機器に入れない {update_term}")]
    [InlineData(7, "ウイルス対策", "{anti_virus_product} 定義ファイル")]
    [InlineData(7, "機器の利用", "{password_length} 機器管理台帳")]
    [InlineData(7, "机上と画面の管理", "{screen_timeout} 机")]
    [InlineData(7, "電子メールの利用", "{mail_hold} BCC {bulk_mail_service} 添付")]
    [InlineData(7, "インターネットと生成AIの利用", "{banking_users} {ai_use}")]
    [InlineData(7, "SNSの利用", "{sns_officer}")]
    [InlineData(7, "私物の機器", "{private_devices}")]
    [InlineData(7, "標準一覧", "{standard_pc} {standard_mobile} {office_software}")]
    [InlineData(8, "管理の体制", "{system_admin} ネットワーク構成図")]
    [InlineData(8, "サーバーの要件", "容量 無停電電源装置 ウイルス")]
    [InlineData(8, "ネットワーク機器の要件", "ファイアウォール 初期 WPA3")]
    [InlineData(8, "運用", "{log_targets} {log_retention} {log_review_cycle} 脆弱性")]
    [InlineData(8, "クラウドサービスの採用", "二要素認証 解約")]
    [InlineData(8, "脅威情報の収集と共有", "{information_sources}")]
    [InlineData(8, "廃棄、返却及び譲渡", "{erasure_method} 消去証明書")]
    [InlineData(8, "標準一覧", "{server_products} {network_products} {wireless_products} {cloud_services}")]
    [InlineData(9, "新規の開発と変更の進め方", "企画 設計 試験 公開 {release_approver}")]
    [InlineData(9, "脆弱性への対応", "脆弱性 {component_check}")]
    [InlineData(9, "開発環境", "{development_environment} 本番")]
    [InlineData(9, "保守", "サポートが終わる")]
    [InlineData(9, "変更の管理", "変更記録 承認")]
    [InlineData(10, "委託先の評価基準", "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮")]
    [InlineData(10, "委託先の選定と承認", "{vendor_pass} {security_officer} 承認")]
    [InlineData(10, "委託契約", "秘密 再委託 事故 責任 返却")]
    [InlineData(10, "定期の再評価", "{reevaluation_cycle}")]
    [InlineData(10, "再委託", "{subcontract_rule} 事前に書面で報告")]
    [InlineData(11, "対応の体制", "{incident_officer} {incident_deputy}")]
    [InlineData(11, "影響の範囲と対応する者", "レベル 代表者 インシデント対応責任者 システム管理者")]
    [InlineData(11, "連絡と報告", "{incident_phone} {incident_mail} {police_contact} 個人情報保護委員会")]
    [InlineData(11, "漏えい・流出のときの手順", "誤送信 紛失")]
    [InlineData(11, "改ざん・消失・破壊・停止のときの手順", "改ざん 復旧")]
    [InlineData(11, "ウイルス感染のときの手順", "LANケーブルを抜き 電源は入れたまま")]
    [InlineData(11, "事業の中断と再開", "{priority_work} {restart_target} {substitute_means}")]
    [InlineData(12, "体制図", "代表者 {security_officer} {system_admin} {education_officer} {inspection_officer} {incident_officer} {department_heads}")]
    [InlineData(13, "秘密情報", "公に知られていた 既に持っていた 責めによらず 第三者 独自に開発")]
    [InlineData(13, "再委託", "承諾 同じ義務")]
    [InlineData(13, "別表1（甲が乙に渡す秘密情報）", "{nda_annex1_items}")]
    [InlineData(13, "別表2（乙が甲に渡す秘密情報）", "{nda_annex2_items} {nda_custodian}")]
    public void Section_of_the_table_stands_with_its_words(int no, string title, string words)
    {
        var policy = Drafted.Edition.Policies.Policies[no - 1];
        var section = Assert.Single(Drafted.Edition.Clauses[policy.Id].Sections, section => section.Title == title);
        var text = string.Concat(section.Clauses.Select(Drafted.Words));
        Assert.All(words.Split(' '), word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_section_has_at_least_three_clauses() => Assert.Empty(
        from policy in Drafted.Edition.Policies.Policies
        where policy.No is not (StructureChart or ContractClauses)
        from section in Drafted.Edition.Clauses[policy.Id].Sections
        where section.Clauses.Count(clause => clause.Id.Length > 0) < 3
        select $"{policy.No} {section.Title}");

    [Fact]
    public void Chart_and_contract_have_their_own_shape()
    {
        var chart = Drafted.Edition.Clauses["structure-chart"].Sections;
        Assert.Equal(2, chart.SelectMany(section => section.Clauses).Count(clause => clause.Kind == ClauseKind.Table));
        var contract = Drafted.Edition.Clauses["confidentiality-clauses"].Sections;
        Assert.True(contract.Count(section => section.Numbered) >= 12);
        Assert.All(contract.Where(section => section.Numbered), section => Assert.True(section.Clauses.Count(clause => clause.Id.Length > 0) >= 2, section.Title));
        Assert.Equal(["nda_annex1", "nda_annex2", "nda_usage"], contract.Where(section => !section.Numbered).Select(section => section.Id));
    }
}
