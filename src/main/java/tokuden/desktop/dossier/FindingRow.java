package tokuden.desktop.dossier;

import java.util.Optional;
import tokuden.casework.Determination;
import tokuden.examination.Finding;

/** What was found about one duty, and what a person determined about it, if anything yet. */
record FindingRow(Finding finding, Optional<Determination> determination) {}
