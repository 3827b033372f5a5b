/**
 * Sealed originals: the bytes of a mail or an issued paper, their hash and their custody. Sealed
 * once, never changed. A {@link tokuden.evidence.Passage} is a place in one.
 *
 * <p>Start reading at {@link tokuden.evidence.Sealing}. Knows officers and the journal, but not
 * what an exhibit means: neither mail nor law.
 */
package tokuden.evidence;
