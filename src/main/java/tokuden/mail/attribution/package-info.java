/**
 * Whose address it is (接続元の帰属): country, holder and AS of an IP address from dated tables the
 * office imported. Every answer names its table, the table's date and how many days that is from
 * the mail; tables that disagree are all shown. The country is where a range is registered, not
 * where a sender sat: a hint, never a finding.
 *
 * <p>Start reading at {@link tokuden.mail.attribution.Attribution}; tables come from {@link
 * tokuden.mail.attribution.TableFiles}. Downloads nothing, asks nobody.
 */
package tokuden.mail.attribution;
