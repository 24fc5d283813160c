package org.sayso.speaker;

import java.util.List;
import org.sayso.attribution.Attribution;

/** Watches how an article is cast, for whoever fits the ranker and the trust in it. */
interface Observer {

  /** Watches nothing. */
  Observer NONE = new Observer() {};

  /** Sees a choice; the last of the features are those of "none of them". */
  default void sees(Anaphor anaphor, List<Candidate> candidates, List<double[]> features) {}

  /** Sees what is known of an attribution's speaker before it is decided how far to trust it. */
  default void judges(Attribution attribution, Finding finding, Circumstances circumstances) {}
}
