package org.sayso.language;

/** Says what a name names. Immutable. */
public enum NameType {
  /** One of the people. */
  PERSON,
  /** A company, an office, a paper, a team. */
  ORGANIZATION,
  /** A place. */
  LOCATION
}
