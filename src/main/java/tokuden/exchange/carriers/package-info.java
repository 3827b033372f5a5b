/**
 * What carriers are told (電気通信役務提供者への照会・通知): of each carrier the addresses from which mails came
 * in, with times to the second and ports, and a feedback report a machine can read.
 *
 * <p>Start reading at {@link tokuden.exchange.carriers.CarrierNotice}. Holds nothing of a reporter:
 * samples are masked copies. Knows neither store nor screen (docs/decisions/0203).
 */
package tokuden.exchange.carriers;
