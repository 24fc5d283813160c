package org.sayso.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;

/**
 * Reads one text: takes its sentences as CoreNLP's labels, has them tagged, and puts them down.
 *
 * <p>Not thread-safe: made for one text.
 */
final class Reader {

  /** The longest word that the models see; of a longer one they see the beginning. */
  private static final int MAX_WORD = 60;

  private final Models models;
  private final String text;
  private final List<Span> paragraphs;
  private final Tagging tagging;
  private final Morphology morphology = new Morphology(java.io.Reader.nullReader());
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private int paragraph;

  Reader(Models models, String text) {
    this.models = models;
    this.text = text;
    this.tagging = models.tagging();
    this.paragraphs = Paragraphs.of(text);
  }

  Tokens read() {
    for (Span each : paragraphs) {
      for (List<CoreLabel> sentence : Sentences.split(Tokenizer.tokenize(text, each))) {
        add(sentence);
      }
    }
    return tokens();
  }

  Tokens tokens() {
    return new Tokens(text, tokens, sentences, paragraphs, names);
  }

  /**
   * Adds a sentence that somebody else has found, as one or more: it may not go on in another
   * paragraph, as a heading without a full stop does for CoreNLP's splitter, nor be too long.
   */
  void addFound(List<CoreLabel> sentence) {
    int begin = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      if (i == sentence.size() || endsParagraph(sentence.get(begin), sentence.get(i))) {
        Sentences.bounded(sentence.subList(begin, i)).forEach(this::add);
        begin = i;
      }
    }
  }

  private boolean endsParagraph(CoreLabel word, CoreLabel later) {
    goTo(word.beginPosition());
    return paragraph < paragraphs.size()
        && paragraphs.get(paragraph).end() <= later.beginPosition();
  }

  /** Goes on to the paragraph that holds the character at an offset. */
  private void goTo(int offset) {
    while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() <= offset) {
      paragraph++;
    }
  }

  /** Adds a sentence; words that have tag, lemma or class of name already keep them. */
  void add(List<CoreLabel> sentence) {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
    sentence.forEach(Reader::shorten);
    try {
      complete(sentence);
    } catch (RuntimeInterruptedException e) {
      // CoreNLP has noticed it first, and has taken the flag away.
      Thread.currentThread().interrupt();
      throw cancelled();
    }
    putDown(sentence);
  }

  private CancellationException cancelled() {
    return new CancellationException("interrupted after " + tokens.size() + " tokens");
  }

  private void complete(List<CoreLabel> sentence) {
    if (sentence.stream().anyMatch(word -> word.tag() == null)) {
      tagging.tag(sentence);
    }
    if (sentence.stream().anyMatch(word -> word.lemma() == null)) {
      models.lemmatize(sentence, morphology);
    }
    if (sentence.stream().anyMatch(word -> word.ner() == null)) {
      models.name(sentence);
    }
  }

  private static void shorten(CoreLabel word) {
    if (word.word().length() > MAX_WORD) {
      word.setWord(word.word().substring(0, MAX_WORD));
    }
  }

  private void putDown(List<CoreLabel> sentence) {
    int first = tokens.size();
    for (CoreLabel word : sentence) {
      Span span = new Span(word.beginPosition(), word.endPosition());
      goTo(span.begin());
      tokens.add(
          new Token(span, span.of(text), word.tag(), word.lemma(), sentences.size(), paragraph));
    }
    sentences.add(new Sentence(cover(first, tokens.size()), first, tokens.size()));
    putDownNames(sentence, first);
  }

  private void putDownNames(List<CoreLabel> sentence, int first) {
    int begin = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      NameType type = typeOf(sentence.get(begin));
      if (i == sentence.size() || typeOf(sentence.get(i)) != type) {
        if (type != null) {
          names.add(new Name(cover(first + begin, first + i), first + begin, first + i, type));
        }
        begin = i;
      }
    }
  }

  private Span cover(int firstToken, int endToken) {
    return tokens.get(firstToken).span().cover(tokens.get(endToken - 1).span());
  }

  /** Maps the classes of the three-class model, and the finer ones of other people's pipelines. */
  private static @Nullable NameType typeOf(CoreLabel word) {
    return switch (word.getString(CoreAnnotations.NamedEntityTagAnnotation.class)) {
      case "PERSON" -> NameType.PERSON;
      case "ORGANIZATION" -> NameType.ORGANIZATION;
      case "LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> NameType.LOCATION;
      default -> null;
    };
  }
}
