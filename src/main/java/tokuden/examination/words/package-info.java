/**
 * Finding words in the shown text of a mail, as people write them to be read and as they bend them
 * not to be found: full width, half-width kana, inserted blanks and invisible letters. Which words
 * are looked for stands in data files beside the texts of the examination.
 *
 * <p>Start reading at {@link tokuden.examination.words.PhraseBook}. Knows texts and their bytes;
 * knows no duty, no edition and no result.
 */
package tokuden.examination.words;
