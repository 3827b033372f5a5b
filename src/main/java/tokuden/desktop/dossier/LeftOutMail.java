package tokuden.desktop.dossier;

import tokuden.casework.CaseMail;

/** A marked mail that was not determined with the others, and why, in words. */
record LeftOutMail(CaseMail mail, String why) {}
