package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.language.NameType;

/**
 * Takes names apart that the recogniser ran together, where every word has a capital: {@code Ruiz
 * Calls Peter Okafor} is two names, if the article has {@code Peter Okafor} elsewhere; {@code
 * Minister for Export Sir Peter Okafor} is one, after {@code Sir}. Immutable.
 */
final class RunTogether {

  private final List<NameMention> mentions;
  private final NameFinder finder;
  private final Set<String> known = new HashSet<>();

  RunTogether(List<NameMention> mentions, NameFinder finder) {
    this.mentions = mentions;
    this.finder = finder;
    mentions.stream().filter(NameMention::isFull).map(NameMention::key).forEach(known::add);
  }

  List<NameMention> apart() {
    List<NameMention> apart = new ArrayList<>();
    for (NameMention mention : mentions) {
      List<NameMention> within = within(mention);
      if (within.isEmpty()) {
        apart.add(mention);
      } else {
        apart.addAll(within);
      }
    }
    return apart;
  }

  /** Returns the known names within a longer one; none if it is a name as it stands. */
  private List<NameMention> within(NameMention mention) {
    int tokens = mention.endToken() - mention.firstToken();
    if (tokens <= 2 || mention.words().size() <= 2) {
      return List.of();
    }
    NameMention addressed = finder.afterAddress(mention);
    if (addressed != null) {
      return List.of(addressed);
    }
    List<NameMention> found = new ArrayList<>();
    int at = mention.firstToken();
    int left = tokens;
    while (at < mention.endToken()) {
      NameMention longest = longest(mention, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        left -= longest.endToken() - longest.firstToken();
        at = longest.endToken();
      }
    }
    // One word more is a middle name or a word that belongs: "Hillary Rodham Clinton".
    boolean isRepeated =
        left == 1
            && found.size() == 1
            && mention.words().size() > new HashSet<>(mention.words()).size();
    return left > 1 || found.size() > 1 || isRepeated ? found : List.of();
  }

  private @Nullable NameMention longest(NameMention whole, int from) {
    for (int end = whole.endToken(); end > from + 1; end--) {
      if (from > whole.firstToken() || end < whole.endToken()) {
        NameMention part = finder.mention(from, end, NameType.PERSON);
        if (part != null
            && part.firstToken() == from
            && part.endToken() == end
            && part.isFull()
            && known.contains(part.key())) {
          return part;
        }
      }
    }
    return null;
  }
}
