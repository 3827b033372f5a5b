package tokuden.documents.forms;

/** A person of the office or present at an act, by post and name. */
public record Person(String post, String name) {
    /** {@code 課長　決裁 二郎} */
    String text() {
        return post.isBlank() ? name : post + "　" + name;
    }
}
