package io.github.opengpr.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.spark.LocalSpark;
import io.github.opengpr.spark.SampleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvinceCheckTest {

  @TempDir private Path folder;

  @Test
  void theQuestionsOfTheGuideHaveAnswers() throws IOException {
    SampleFolder.write(folder, 30);
    List<Dataset<Row>> answers = ProvinceCheck.answers(LocalSpark.session(), folder.toString());

    List<Row> most = answers.get(0).collectAsList();
    assertThat(most).isNotEmpty();
    assertThat(most.get(0).getString(1)).startsWith("T");
    assertThat(answers.get(1).collectAsList()).isNotEmpty();
    assertThat(answers.get(2).collectAsList())
        .isNotEmpty()
        .allMatch(row -> row.getInt(1) >= 2020 && row.getInt(2) <= 2024);
  }
}
