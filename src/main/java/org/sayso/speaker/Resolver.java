package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.attribution.Attribution;
import org.sayso.language.NameType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Goes through the attributions in text order and finds whose each is.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Resolver {

  /** Prepositions after which the noun nearest to "who" is not the one that it is about. */
  private static final Set<String> ATTACHING = Set.of("of", "in", "from", "at", "with", "for");

  /** From this probability on, a pronoun tells the gender of whom it means. */
  private static final double TELLING = 0.8;

  private static final Set<String> BOUNDS = Set.of(",", ".", ":", "``", "''", "CC", "WDT", "WP");

  private final String text;
  private final Marks marks;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Names names;
  private final PhraseReader reader;
  private final Descriptions descriptions;
  private final Scene scene;
  private final Antecedents antecedents;
  private final Absent absent;
  private final @Nullable Finding[] findings;
  private final List<Optional<SourceForm>> forms;
  private final List<Attribution> attributions;
  private final Map<Integer, Phrase> firstPersons = new TreeMap<>();
  private final Map<Integer, Phrase> inner = new TreeMap<>();

  Resolver(
      Tokens text,
      Marks marks,
      Knowledge knowledge,
      List<Attribution> attributions,
      Antecedents.Observer observer) {
    this.text = text.text();
    this.marks = marks;
    this.tokens = text.tokens();
    this.lexicon = knowledge.lexicon();
    this.attributions = attributions;
    this.names = new Names(text, lexicon);
    this.reader = new PhraseReader(text, names, lexicon);
    this.descriptions = new Descriptions(text, names, lexicon);
    this.scene = new Scene(text, names, descriptions, marks);
    this.antecedents = new Antecedents(scene, knowledge.weights(), observer);
    this.absent = new Absent(text, names, scene);
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
    FirstPersons persons = new FirstPersons(attributions, text, marks);
    firstPersons.forEach((i, phrase) -> resolveFirstPerson(i, phrase, persons));
    inner.forEach((i, phrase) -> settleInner(i, phrase, persons));
    return this;
  }

  /** Comes last: the source of a quotation may stand after it. */
  private void resolveFirstPerson(int i, Phrase phrase, FirstPersons persons) {
    Finding speaker = speakerAround(i, phrase, persons);
    if (speaker != null && (inner.containsKey(i) || scene.isQuoted(phrase.first()))) {
      double confidence = speaker.confidence() * Evidence.SAME_QUOTATION.confidence();
      findings[i] = new Finding(speaker.figure(), confidence);
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
    Optional<Phrase> phrase = attribution.source().flatMap(reader::read);
    Optional<Finding> found =
        phrase.isPresent() ? found(i, phrase.get(), attribution) : absent.speaker(attribution);
    found.ifPresent(finding -> findings[i] = finding);
    if (attribution.within().isEmpty()) {
      absent.follows(attribution, found);
    }
  }

  private Optional<Finding> found(int i, Phrase phrase, Attribution attribution) {
    descriptions.readUpTo(phrase.first());
    forms.set(i, Optional.of(phrase.form()));
    if (isFirstPerson(phrase)) {
      firstPersons.put(i, phrase);
    }
    Optional<Finding> found = found(phrase, attribution.content());
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

  private Optional<Finding> found(Phrase phrase, List<Span> content) {
    return switch (phrase.kind()) {
      case NAME -> named(phrase);
      case UNSEEN_NAME -> unseen(phrase);
      case LIST ->
          Optional.of(new Finding(descriptions.several(phrase, SpeakerType.GROUP), Evidence.LIST));
      case NOMINAL -> Optional.of(descriptions.meant(phrase));
      case PRONOUN -> pronoun(phrase, content);
    };
  }

  private Optional<Finding> named(Phrase phrase) {
    int name = names.indexAt(phrase.head());
    if (names.mention(name).firstToken() < phrase.first()
        || names.mention(name).endToken() > phrase.end()) {
      // The recogniser took in more than the name, as it does in headlines.
      return part(phrase, name);
    }
    Figure figure = names.figureOf(name);
    if (figure == null) {
      return Optional.empty();
    }
    Evidence evidence =
        !figure.isPerson()
            ? Evidence.BODY
            : names.mention(name).isFull() ? Evidence.FULL_NAME : Evidence.BARE_NAME;
    return Optional.of(new Finding(figure, evidence));
  }

  private Optional<Finding> part(Phrase phrase, int name) {
    NameMention whole = names.mention(name);
    return names
        .take(
            Math.max(phrase.first(), whole.firstToken()),
            Math.min(phrase.end(), whole.endToken()),
            whole.type())
        .map(figure -> new Finding(figure, Evidence.UNSEEN_NAME));
  }

  private Optional<Finding> unseen(Phrase phrase) {
    int first = phrase.head();
    while (first > phrase.first()
        && tokens.get(first - 1).tag().startsWith("NNP")
        && names.indexAt(first - 1) < 0) {
      first--;
    }
    String before = first > 0 ? lower(first - 1) : "";
    boolean isTitled = lexicon.title(lower(first)).isPresent() || lexicon.title(before).isPresent();
    boolean isFirstName =
        first < phrase.head() && lexicon.firstNames().gender(lower(first)) != Gender.UNKNOWN;
    NameType type = isTitled || isFirstName ? NameType.PERSON : NameType.ORGANIZATION;
    return names
        .take(first, phrase.head() + 1, type)
        .map(figure -> new Finding(figure, Evidence.UNSEEN_NAME));
  }

  private Optional<Finding> pronoun(Phrase phrase, List<Span> content) {
    Pronoun pronoun = lexicon.pronoun(lower(phrase.first())).orElseThrow();
    boolean isBare = phrase.end() == phrase.baseEnd();
    return switch (pronoun.kind()) {
      case SINGULAR, PLURAL -> antecedent(phrase.first(), pronoun, content);
      case RELATIVE -> relative(phrase.first(), content);
      case INDEFINITE ->
          isBare && pronoun.isThing()
              ? Optional.empty()
              : Optional.of(
                  new Finding(
                      descriptions.several(phrase, SpeakerType.UNNAMED), Evidence.INDEFINITE));
      case I, WE, YOU, NOBODY -> Optional.empty();
    };
  }

  private Optional<Finding> antecedent(int token, Pronoun pronoun, List<Span> content) {
    Optional<Finding> meant = antecedents.meant(token, pronoun, content);
    meant
        .filter(finding -> finding.confidence() >= TELLING && pronoun.gender() != Gender.UNKNOWN)
        .ifPresent(finding -> finding.figure().presume(pronoun.gender()));
    return meant;
  }

  /** Finds what a relative pronoun is about: the phrase before it. */
  private Optional<Finding> relative(int pronoun, List<Span> content) {
    int end = pronoun;
    if (end > 0 && lower(end - 1).equals(",")) {
      end--;
    }
    int first = end;
    int sentence = tokens.get(pronoun).sentence();
    while (first > 0
        && tokens.get(first - 1).sentence() == sentence
        && continues(first - 1, first, end)) {
      first--;
    }
    Optional<Phrase> phrase = first < end ? reader.read(first, end) : Optional.empty();
    return phrase
        .filter(before -> before.kind() != Phrase.Kind.PRONOUN)
        .flatMap(before -> found(before, content))
        .map(
            finding ->
                new Finding(
                    finding.figure(),
                    Math.min(finding.confidence(), Evidence.RELATIVE.confidence())));
  }

  private boolean continues(int at, int first, int end) {
    if (names.indexAt(at) >= 0 && first < end && names.indexAt(at) == names.indexAt(first)) {
      return true;
    }
    String tag = tokens.get(at).tag();
    if (tag.equals("IN")) {
      return first < end && ATTACHING.contains(lower(at));
    }
    return !BOUNDS.contains(tag)
        && !tag.startsWith("VB")
        && !tag.equals("MD")
        && !tag.equals("TO")
        && !tag.startsWith("RB");
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }

  /** Puts down the cast: those who speak, by where they are mentioned first. */
  Cast cast() {
    return Billing.of(findings, forms);
  }
}
