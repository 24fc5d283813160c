package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.attribution.Said;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Goes through the attributions in text order and finds whose each is.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Resolver {

  private final Tokens text;
  private final Marks marks;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Descriptions descriptions;
  private final Scene scene;
  private final Antecedents antecedents;
  private final Absent absent;
  private final Meanings meanings;
  private final Verdicts verdicts;
  private final @Nullable Finding[] findings;
  private final List<Optional<SourceForm>> forms;
  private final List<Attribution> attributions;
  private final Map<Integer, Phrase> firstPersons = new TreeMap<>();
  private final Map<Integer, Phrase> inner = new TreeMap<>();

  Resolver(Tokens text, Marks marks, Knowledge knowledge, Said said, Observer observer) {
    this.text = text;
    this.marks = marks;
    this.tokens = text.tokens();
    this.lexicon = knowledge.lexicon();
    this.attributions = said.attributions();
    Names names = new Names(text, lexicon);
    this.descriptions = new Descriptions(text, names, lexicon);
    this.scene = new Scene(text, names, descriptions, marks, said.likeness());
    this.antecedents = new Antecedents(scene, knowledge.ranker(), observer);
    this.meanings = new Meanings(text, lexicon, names, descriptions, antecedents);
    this.absent = new Absent(text, names, scene);
    this.verdicts = new Verdicts(text, scene, knowledge.trust(), observer);
    this.findings = new Finding[attributions.size()];
    this.forms = new ArrayList<>(Collections.nCopies(attributions.size(), Optional.empty()));
  }

  /** Resolves all. */
  Resolver resolve() {
    int[] order =
        IntStream.range(0, attributions.size())
            .boxed()
            .sorted(Comparator.comparing(i -> place(attributions.get(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i : order) {
      resolve(i);
    }
    FirstPersons persons = new FirstPersons(attributions, text.text(), marks);
    firstPersons.forEach((i, phrase) -> resolveFirstPerson(i, phrase, persons));
    inner.forEach((i, phrase) -> settleInner(i, phrase, persons));
    return this;
  }

  /** Comes last: the source of a quotation may stand after it. */
  private void resolveFirstPerson(int i, Phrase phrase, FirstPersons persons) {
    Finding speaker = speakerAround(i, phrase, persons);
    if (speaker != null && (inner.containsKey(i) || scene.isQuoted(phrase.first()))) {
      findings[i] = speaker.with(Evidence.SAME_QUOTATION);
      speaker.figure().addSource(span(phrase), SourceForm.PRONOUN);
    }
  }

  /** In a quotation its own speaker is not "he". */
  private void settleInner(int i, Phrase phrase, FirstPersons persons) {
    Finding found = findings[i];
    if (found == null) {
      return;
    }
    Finding speaker = speakerAround(i, phrase, persons);
    boolean isThirdPerson = phrase.kind() == Phrase.Kind.PRONOUN && !firstPersons.containsKey(i);
    if (isThirdPerson && speaker != null && speaker.figure() == found.figure()) {
      findings[i] = null;
    } else {
      found.figure().addSource(span(phrase), phrase.form());
    }
  }

  private @Nullable Finding speakerAround(int i, Phrase phrase, FirstPersons persons) {
    OptionalInt around = persons.around(span(phrase), i);
    return around.isPresent() ? findings[around.getAsInt()] : null;
  }

  private static int place(Attribution attribution) {
    return attribution.source().map(Span::begin).orElseGet(() -> attribution.span().begin());
  }

  private void resolve(int i) {
    Attribution attribution = attributions.get(i);
    Optional<Phrase> phrase = attribution.source().flatMap(meanings::phrase);
    Optional<Finding> found =
        phrase.isPresent() ? found(i, phrase.get(), attribution) : unsaid(attribution);
    found.ifPresent(finding -> findings[i] = finding);
    if (attribution.within().isEmpty()) {
      absent.follows(attribution, found);
    }
  }

  /** Finds whose an attribution without a source is. */
  private Optional<Finding> unsaid(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return absent.ofQuotation(attribution);
    }
    Span cue = attribution.cue().get();
    int token = text.firstTokenAfter(cue.begin());
    if (token >= tokens.size()) {
      return Optional.empty();
    }
    descriptions.readUpTo(token);
    Anaphor anaphor = Anaphor.absent(token, attribution.content());
    Choice choice = antecedents.choose(anaphor, absent.continued(cue));
    return choice
        .figure()
        .map(figure -> new Finding(figure, Evidence.CONTINUED, choice.probability()));
  }

  private Optional<Finding> found(int i, Phrase phrase, Attribution attribution) {
    descriptions.readUpTo(phrase.first());
    forms.set(i, Optional.of(phrase.form()));
    if (isFirstPerson(phrase)) {
      firstPersons.put(i, phrase);
    }
    Optional<Finding> found = meanings.of(phrase, attribution.content(), outerSpeaker(attribution));
    if (attribution.within().isPresent()) {
      inner.put(i, phrase);
      return found;
    }
    found.ifPresent(
        finding -> {
          scene.speaks(finding.figure(), phrase.head(), phrase.first());
          finding.figure().addSource(span(phrase), phrase.form());
        });
    return found;
  }

  /** Returns who says the content that an attribution stands in, if that was found before it. */
  private Optional<Figure> outerSpeaker(Attribution attribution) {
    Finding outer =
        attribution.within().isPresent() ? findings[attribution.within().getAsInt()] : null;
    return Optional.ofNullable(outer).map(Finding::figure);
  }

  private boolean isFirstPerson(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.PRONOUN
        && lexicon
            .pronoun(lower(phrase.first()))
            .filter(
                pronoun -> pronoun.kind() == Pronoun.Kind.I || pronoun.kind() == Pronoun.Kind.WE)
            .isPresent();
  }

  private Span span(Phrase phrase) {
    return tokens.get(phrase.first()).span().cover(tokens.get(phrase.end() - 1).span());
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }

  /** Puts down the cast: those who speak, by where they are mentioned first. */
  Cast cast(double leastConfidence) {
    List<Optional<Verdict>> all = new ArrayList<>();
    for (int i = 0; i < findings.length; i++) {
      Optional<Verdict> verdict = verdicts.on(attributions.get(i), findings[i]);
      all.add(verdict.filter(each -> each.confidence() >= leastConfidence));
    }
    return Billing.of(all, forms);
  }
}
