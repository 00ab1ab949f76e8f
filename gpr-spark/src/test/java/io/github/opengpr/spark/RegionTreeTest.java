package io.github.opengpr.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTreeTest {

  private static final RegionTree TREE =
      RegionTree.parse("# 注释\n甲镇, 丙县\n乙街道\t丙县\n\n丙县，丁市\n丁市,戊省\n");

  @ParameterizedTest
  @CsvSource({"甲镇,丙县 丁市 戊省", "乙街道,丙县 丁市 戊省"})
  void whoHasNobodyBelowIsAddedUpEverywhereAbove(String agency, String nodes) {
    assertThat(TREE.nodes(agency)).containsExactly(nodes.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"丙县", "丁市", "戊省"})
  void aSumIsNotAddedAgain(String agency) {
    assertThat(TREE.nodes(agency)).isEmpty();
  }

  @Test
  void nobodyGetsLost() {
    assertThat(TREE.nodes("别处")).containsExactly(RegionTree.UNPLACED);
    assertThat(TREE.nodes(null)).containsExactly(RegionTree.UNPLACED);
    assertThat(RegionTree.single("全部").nodes(null)).containsExactly("全部");
    assertThat(RegionTree.single("全部").nodes("丙县")).containsExactly("全部");
  }

  @Test
  void knowsWhoStandsBelow() {
    assertThat(TREE.below("丙县")).containsExactlyInAnyOrder("甲镇", "乙街道");
    assertThat(TREE.below("甲镇")).isEmpty();
    assertThat(TREE.parent("甲镇")).isEqualTo("丙县");
    assertThat(TREE.parent("戊省")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲镇|第1行应为",
        "甲镇,|第1行应为",
        "甲镇,乙县,丙市|第1行应为",
        "甲镇,乙县;甲镇,丙县|第2行",
        "甲,乙;乙,丙;丙,甲|是自己的下级",
        "甲,甲|是自己的下级"
      })
  void whatIsNoTreeIsRefused(String lines, String why) {
    assertThatThrownBy(() -> RegionTree.parse(lines.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
