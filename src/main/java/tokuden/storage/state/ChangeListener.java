package tokuden.storage.state;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Notes every row that a transaction writes. One transaction writes at a time, so one list is
 * enough.
 */
public final class ChangeListener
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    private final transient RowShapes shapes;
    private final transient List<RowChange> noted = new ArrayList<>();

    public ChangeListener(RowShapes shapes) {
        this.shapes = shapes;
    }

    /** Listens to all sessions of that factory. */
    public void listenTo(SessionFactory factory) {
        EventListenerRegistry registry =
                factory.unwrap(SessionFactoryImplementor.class)
                        .getServiceRegistry()
                        .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    /** Forgets what a transaction noted that came to nothing. */
    public void forget() {
        noted.clear();
    }

    /** What was noted since the last call. */
    public StateRecord taken() {
        StateRecord record = new StateRecord(noted);
        noted.clear();
        return record;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        Object row = event.getEntity();
        noted.add(shapes.of(row).kept(row));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Object row = event.getEntity();
        noted.add(shapes.of(row).kept(row));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        Object row = event.getEntity();
        noted.add(shapes.of(row).gone(row));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
