/**
 * How long the records of a case are kept and how they leave the store (保存と廃棄): the period follows
 * the clocks called {@code retention.*}, a hold stops it, and nothing leaves without one who asks
 * and two who agree.
 *
 * <p>Start reading at {@link tokuden.casework.retention.Retention}. Knows no store and no screen;
 * what is destroyed, and how, is the business of the storage.
 */
package tokuden.casework.retention;
