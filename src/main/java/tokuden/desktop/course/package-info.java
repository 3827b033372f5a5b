/**
 * 経過: everything that happened in a case in one line of time, and what a person enters there:
 * notes, tasks, acts, dated facts, owner, merging and splitting.
 *
 * <p>Start reading at {@link tokuden.desktop.course.CourseViewModel}. Must not know other screens,
 * and no rule: what lacks for an entry is answered by the rooms of case work.
 */
package tokuden.desktop.course;
