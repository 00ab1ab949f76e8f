package sample.storage;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as an entity: what is asked for has columns of its own, the rest is JSON. */
@Entity
@Table(
    name = "stored_report",
    uniqueConstraints = @UniqueConstraint(columnNames = {"agency", "report_year"}))
public class StoredReport {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false)
  private String agency;

  @Column(name = "report_year", nullable = false)
  private int year;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private String content;

  /** For the provider. */
  protected StoredReport() {}

  public StoredReport(AnnualReport report) {
    this.agency = report.agency();
    this.year = report.year();
    this.content = GprJson.write(report);
  }

  public Long id() {
    return id;
  }

  public AnnualReport report() throws ReportJsonException {
    return GprJson.read(content);
  }
}
