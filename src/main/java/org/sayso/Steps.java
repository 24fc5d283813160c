package org.sayso;

import org.sayso.attribution.Attributor;
import org.sayso.cue.CueReading;
import org.sayso.directory.Directory;
import org.sayso.language.Language;
import org.sayso.speaker.Casting;

/** Holds what was loaded, in the order in which a text goes through it. */
record Steps(
    Language language,
    Attributor attributor,
    Casting casting,
    Directory directory,
    CueReading cues) {}
