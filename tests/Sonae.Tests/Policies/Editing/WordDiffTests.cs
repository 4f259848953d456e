using CsCheck;
using Sonae.Policies;

namespace Sonae.Tests.Policies.Editing;

/// <summary>Two texts compared word by word.</summary>
public sealed class WordDiffTests
{
    [Fact]
    public void What_stayed_and_went_is_the_old_text_and_what_stayed_and_came_the_new() =>
        Gen.Select(Gen.String[Gen.Char["部門責任者は、月1回バックアップ。a b"], 0, 60], Gen.String[Gen.Char["部門責任者は、月1回バックアップ。a b"], 0, 60]).Sample((before, after) =>
        {
            var pieces = WordDiff.Of(before, after);
            return string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)) == before && string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)) == after;
        });

    [Fact]
    public void A_word_is_a_stretch_of_one_kind_of_sign() =>
        Assert.Equal([new(DiffKind.Same, "管理者は"), new(DiffKind.Removed, "月1"), new(DiffKind.Added, "週2"), new(DiffKind.Same, "回、試す。")], WordDiff.Of("管理者は月1回、試す。", "管理者は週2回、試す。"));

    [Fact]
    public void Equal_texts_have_nothing_to_tell() => Assert.Equal([new DiffPiece(DiffKind.Same, "同じ")], WordDiff.Of("同じ", "同じ"));

    [Fact]
    public void Very_long_texts_are_told_as_a_whole()
    {
        var pieces = WordDiff.Of(string.Concat(Enumerable.Repeat("あ亜", 4000)), string.Concat(Enumerable.Repeat("い亜", 4000)));
        Assert.Contains(pieces, piece => piece.Kind == DiffKind.Removed);
        Assert.Contains(pieces, piece => piece.Kind == DiffKind.Added);
    }
}
