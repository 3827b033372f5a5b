package tokuden.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import tokuden.work.TroubleException;

/**
 * The H2 database of a store. A commit alone is not safe on disk in H2; only {@code CHECKPOINT
 * SYNC} is (docs/decisions/0022), so every change that is acknowledged goes through {@link #keep}
 * or ends with {@link #sync}.
 */
final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private Optional<SessionFactory> sessions = Optional.empty();

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Work on a plain connection. */
    interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }

    static Database open(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:h2:file:"
                        + folder.resolve("tokuden").toAbsolutePath()
                        + ";DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536");
        config.setUsername("tokuden");
        config.setPassword("");
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(1);
        try {
            return new Database(migrated(new HikariDataSource(config)));
        } catch (PoolInitializationException | FlywayException e) {
            throw new TroubleException("store.database-damaged", List.of(folder.toString()), e);
        }
    }

    private static HikariDataSource migrated(HikariDataSource pool) {
        boolean done = false;
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            done = true;
            return pool;
        } finally {
            if (!done) {
                pool.close();
            }
        }
    }

    /** Reads by plain SQL; a row that cannot be what was written is trouble of the store. */
    <T> T query(SqlWork<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException | IllegalArgumentException | DateTimeException e) {
            throw failed(e);
        }
    }

    /** Changes by plain SQL in one transaction; not yet safe on disk. */
    <T> T change(SqlWork<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Reads through Hibernate. */
    <T> T read(Function<Session, T> work) {
        try (Session session = sessions().openSession()) {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        } catch (HibernateException e) {
            throw failed(e);
        }
    }

    /** Changes through Hibernate in one transaction; safe on disk when it returns. */
    <T> T keep(Function<Session, T> work) {
        T result;
        try {
            result = sessions().fromTransaction(work);
        } catch (HibernateException e) {
            throw failed(e);
        }
        sync();
        return result;
    }

    /** Everything committed is safe on disk when this returns. */
    void sync() {
        query(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.execute("CHECKPOINT SYNC");
                    }
                });
    }

    private synchronized SessionFactory sessions() {
        if (sessions.isEmpty()) {
            Configuration configuration = new Configuration();
            for (Class<?> row :
                    List.of(
                            ReportRow.class,
                            ExaminationRow.class,
                            OfficeRow.class,
                            CaseRow.class,
                            CaseMailRow.class,
                            DocumentNumberRow.class,
                            CredentialRow.class,
                            CircleRow.class,
                            ReporterRow.class,
                            DraftRow.class)) {
                configuration.addAnnotatedClass(row);
            }
            configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
            configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "100");
            configuration.setProperty(AvailableSettings.ORDER_INSERTS, "true");
            sessions = Optional.of(configuration.buildSessionFactory());
        }
        return sessions.get();
    }

    private static TroubleException failed(Exception cause) {
        return new TroubleException("store.database-failed", List.of(), cause);
    }

    /** H2 writes what is left and closes its file with the last connection. */
    @Override
    public synchronized void close() {
        sessions.ifPresent(SessionFactory::close);
        sessions = Optional.empty();
        pool.close();
    }
}
