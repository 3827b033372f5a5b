package tokuden.office.signin;

/** The door of an office: how somebody comes in, changes his password and leaves. */
public interface Doorway {
    /** Lets that officer in, if it is he. */
    Admission enter(String id, char[] password);

    /** Changes the password of that officer, who has to know the old one. */
    Admission change(String id, char[] old, char[] fresh);

    /** Leaves the desk. */
    void leave(Session session);
}
