package tokuden.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import tokuden.storage.keys.DataKey;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.state.ChangeListener;
import tokuden.storage.state.StateLog;
import tokuden.storage.state.StateRecord;
import tokuden.work.TroubleException;

/**
 * The H2 database of a store. A commit alone is not safe on disk in H2; only {@code CHECKPOINT
 * SYNC} is (docs/decisions/0022), so every change that is acknowledged goes through {@link #keep}
 * or ends with {@link #sync}.
 */
final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final StateLog log;
    private final ChangeListener changes = new ChangeListener(Rows.SHAPES);
    private Optional<SessionFactory> sessions = Optional.empty();
    private boolean behind;
    private boolean compacting;

    /** The change under way; read and set by the thread that makes it only. */
    private Optional<Session> running = Optional.empty();

    private Database(HikariDataSource pool, StateLog log) {
        this.pool = pool;
        this.log = log;
    }

    /** Work on a plain connection. */
    interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * @param key of an encrypted store: the file of the database is encrypted by a key derived from
     *     it, which is random, so that H2's weak stretching of passwords does no harm
     * @param log takes the state records of every change
     */
    static Database open(Path folder, Optional<DataKey> key, StateLog log) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:h2:file:"
                        + folder.resolve("tokuden").toAbsolutePath()
                        + (key.isPresent() ? ";CIPHER=AES" : "")
                        + ";DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536");
        config.setUsername("tokuden");
        config.setPassword(
                key.map(k -> HexFormat.of().formatHex(k.derive("database")) + " ").orElse(""));
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(10_000);
        try {
            return new Database(migrated(new HikariDataSource(config)), log);
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
                    // numbers are given out by range: a lower one may be added later
                    .outOfOrder(true)
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

    /**
     * Reads by plain SQL; a row that cannot be what was written is trouble of the store. Within a
     * change what the change has written so far is read.
     */
    <T> T query(SqlWork<T> work) {
        if (changing()) {
            return running.orElseThrow().doReturningWork(work::on);
        }
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
        if (changing()) {
            running.orElseThrow().flush();
            return work.apply(running.orElseThrow());
        }
        try (Session session = sessions().openSession()) {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        } catch (HibernateException e) {
            throw failed(e);
        }
    }

    /**
     * Changes through Hibernate in one transaction, one at a time; safe on disk when it returns.
     * What changed is in the segments before the transaction ends, so that a crash between the two
     * is made good when the store is opened. Kept within another change it is part of that one.
     *
     * @throws TroubleException {@code store.must-reopen} when the database did not take what the
     *     segments hold
     */
    synchronized <T> T keep(Function<Session, T> work) {
        if (behind) {
            throw new TroubleException("store.must-reopen");
        }
        if (running.isPresent()) {
            T part = work.apply(running.get());
            running.get().flush();
            return part;
        }
        T result;
        try (Session session = sessions().openSession()) {
            changes.forget();
            Transaction transaction = session.beginTransaction();
            try {
                running = Optional.of(session);
                result = work.apply(session);
                session.flush();
                record(session);
                transaction.commit();
            } finally {
                running = Optional.empty();
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } catch (HibernateException e) {
            throw failed(e);
        }
        behind = false;
        sync();
        return result;
    }

    /** Is it this very thread that makes a change now? */
    private boolean changing() {
        return Thread.holdsLock(this) && running.isPresent();
    }

    private void record(Session session) {
        StateRecord record = changes.taken();
        if (!record.changes().isEmpty()) {
            RecordPlace place = log.keep(record);
            behind = true;
            session.doWork(connection -> StateMark.set(connection, place));
        }
    }

    /** Takes rows from a state record, together with the mark; not yet safe on disk. */
    void restore(Consumer<StatelessSession> work, RecordPlace place) {
        try {
            sessions()
                    .inStatelessTransaction(
                            session -> {
                                work.accept(session);
                                session.doWork(connection -> StateMark.set(connection, place));
                            });
        } catch (HibernateException e) {
            throw failed(e);
        }
        changes.forget();
    }

    /** All rows of that class, in the order of their keys. */
    List<?> rows(Class<?> row) {
        return read(session -> session.createQuery("from " + row.getSimpleName(), row).list());
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

    /** Writes a copy of the database file, as it is now, into a ZIP file; work may go on. */
    void copyTo(Path zip) {
        query(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        String name = zip.toAbsolutePath().toString().replace("'", "''");
                        return statement.execute("BACKUP TO '" + name + "'");
                    }
                });
    }

    private synchronized SessionFactory sessions() {
        if (sessions.isEmpty()) {
            Configuration configuration = new Configuration();
            Rows.ALL.forEach(configuration::addAnnotatedClass);
            configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
            configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "100");
            configuration.setProperty(AvailableSettings.ORDER_INSERTS, "true");
            SessionFactory factory = configuration.buildSessionFactory();
            changes.listenTo(factory);
            sessions = Optional.of(factory);
        }
        return sessions.get();
    }

    private static TroubleException failed(Exception cause) {
        return new TroubleException("store.database-failed", List.of(), cause);
    }

    /** The key columns of that row. */
    Object keyOf(Object row) {
        return sessions().getPersistenceUnitUtil().getIdentifier(row);
    }

    /** When it is closed the file is written anew, without what was taken out of the tables. */
    void compactAtClose() {
        compacting = true;
    }

    /** By a connection of its own: the pool asks its connections when it takes them back. */
    private void compact() {
        try (Connection connection =
                        DriverManager.getConnection(
                                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** H2 writes what is left and closes its file with the last connection. */
    @Override
    public synchronized void close() {
        sessions.ifPresent(SessionFactory::close);
        sessions = Optional.empty();
        pool.close();
        if (compacting) {
            compact();
        }
    }
}
