package tokuden.documents.forms;

import tokuden.documents.Document;

/**
 * A paper of the office as a form: facts go in, a paper comes out. Pure; the same facts with the
 * same law and wording give the same paper.
 *
 * @param <F> the facts it needs
 */
public interface Form<F extends Record> {
    /** Stable key, also the name of its template: {@code warning}. */
    String kind();

    /** The record of its facts. */
    Class<F> facts();

    /**
     * The paper. What the facts do not say is shown and named as not filled in; it never fails for
     * want of a fact.
     */
    Document compose(F facts, Stationery stationery);
}
