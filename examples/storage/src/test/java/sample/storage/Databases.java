package sample.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that the tests run on: PostgreSQL is started once, H2 is in memory. */
final class Databases implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  Databases() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  DataSource source(Database database) {
    if (database == Database.POSTGRESQL) {
      return postgres.getPostgresDatabase();
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:reports;DB_CLOSE_DELAY=-1");
    return source;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
