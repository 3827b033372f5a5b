package tokuden.casework;

import java.time.LocalDate;

/** The yearly register of document numbers (発翰簿), counted by fiscal year (April to March). */
public interface DocumentRegister {
    /** Takes the next number of the fiscal year that {@code on} lies in; never gives one twice. */
    DocumentNumber take(String symbol, LocalDate on, CaseNumber forCase, String kind);
}
