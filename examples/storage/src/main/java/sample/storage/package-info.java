/**
 * Reports and results in a database: {@link sample.storage.ReportStore} by JDBC, {@link
 * sample.storage.StoredReport} by JPA; docs/guide/storage.md goes through it.
 */
package sample.storage;
