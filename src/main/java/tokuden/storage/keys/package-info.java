/**
 * The keys of an encrypted store: one random data key, wrapped for each person who may open the
 * store by a key made from a password (Argon2id, then AES-256-GCM), and once for the recovery code
 * that the head of the office keeps on paper. Every other key is derived from the data key.
 *
 * <p>Start reading at {@link tokuden.storage.keys.StoreKeys}. Knows no segment, no database.
 */
package tokuden.storage.keys;
