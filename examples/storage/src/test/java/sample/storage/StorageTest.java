package sample.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same on both databases. */
class StorageTest {

  private static final Form FORM = Form.FORM_2021;
  private static final Cell RECEIVED = FORM.cell("T3.received.total");
  private static final Cell FEES = FORM.cell("T2.fees.amount");

  private static Databases databases;

  @BeforeAll
  static void start() throws IOException {
    databases = new Databases();
  }

  @AfterAll
  static void stop() throws IOException {
    databases.close();
  }

  private static AnnualReport report(String agency) {
    return Reports.sound(FORM, 5, 40).withAgency(agency).withYear(2024);
  }

  private static ReportStore store(Database database) throws Exception {
    DataSource source = databases.source(database);
    ReportStore store = new ReportStore(source, database, RuleSet.standard());
    store.create();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from report");
    }
    return store;
  }

  @ParameterizedTest
  @EnumSource
  void aReportComesBackAsItWasKeptWithItsBlanksAndNoughts(Database database) throws Exception {
    ReportStore store = store(database);
    AnnualReport report =
        report("江河县水务局")
            .with(RECEIVED, null)
            .with(FEES, new BigDecimal("2.50"))
            .with(FORM.cell("T3.granted.natural"), new BigDecimal("999999999999999999"));
    store.save(report);
    assertThat(store.find("江河县水务局", 2024)).contains(report);
    assertThat(store.find("江河县水务局", 2023)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aReportTakesThePlaceOfTheOneBefore(Database database) throws Exception {
    ReportStore store = store(database);
    store.save(report("江河县水务局"));
    AnnualReport mended = report("江河县水务局").with(RECEIVED, BigDecimal.ONE);
    store.save(mended);
    assertThat(store.find("江河县水务局", 2024)).contains(mended);
  }

  @ParameterizedTest
  @EnumSource
  void cellsAreAskedForByTheirAddress(Database database) throws Exception {
    ReportStore store = store(database);
    store.save(report("江河县水务局").with(RECEIVED, BigDecimal.valueOf(8)));
    store.save(report("江河县民政局").with(RECEIVED, BigDecimal.valueOf(1351)));
    store.save(report("江河县教育局").with(RECEIVED, null));
    Map<String, BigDecimal> values = store.values(RECEIVED, 2024);
    assertThat(values.keySet()).containsExactly("江河县民政局", "江河县水务局");
    assertThat(values.get("江河县民政局")).isEqualByComparingTo("1351");
    assertThat(store.values(RECEIVED, 2023)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasCheckedUnderAnOlderContractIsCheckedAgain(Database database) throws Exception {
    ReportStore store = store(database);
    store.save(report("江河县水务局"));
    store.save(report("江河县民政局"));
    try (Connection connection = databases.source(database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update report set contract = 0 where agency = '江河县水务局'");
    }
    assertThat(store.renewResults()).isEqualTo(1);
    assertThat(store.renewResults()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void jpaKeepsTheSame(Database database) throws Exception {
    AnnualReport report = report("江河县水务局").with(FEES, new BigDecimal("2.50"));
    try (EntityManagerFactory factory =
            Persistence.createEntityManagerFactory(
                "reports", Map.of("hibernate.connection.datasource", databases.source(database)));
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      StoredReport stored = new StoredReport(report);
      entities.persist(stored);
      entities.getTransaction().commit();
      entities.clear();
      assertThat(entities.find(StoredReport.class, stored.id()).report()).isEqualTo(report);
      List<String> agencies =
          entities
              .createQuery(
                  "select s.agency from StoredReport s"
                      + " where json_value(s.content, '$.T3.received.total' returning Long) >= :n",
                  String.class)
              .setParameter("n", report.requests().received().total())
              .getResultList();
      assertThat(agencies).containsExactly("江河县水务局");
    }
  }
}
