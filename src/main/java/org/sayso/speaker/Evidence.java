package org.sayso.speaker;

/** Says what speaks for a speaker. How far each can be trusted stands in {@link Trust}. */
enum Evidence {
  FULL_NAME,
  BARE_NAME,
  ONE_OF_SEVERAL,
  BODY,
  UNSEEN_NAME,
  LIST,
  APPOSITION,
  DESCRIPTION,
  NEW,
  HE_OR_SHE,
  THEY,
  IT,
  RELATIVE,
  INDEFINITE,
  SAME_QUOTATION,
  CONTINUED,
  ADJACENT_QUOTATION
}
