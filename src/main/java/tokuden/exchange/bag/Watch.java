package tokuden.exchange.bag;

import java.io.IOException;

/** Is shown every file of a bag before it is written. */
public interface Watch {
    /** Lets everything pass. */
    Watch NONE = (name, content) -> {};

    void leaving(String name, Content content) throws IOException;
}
