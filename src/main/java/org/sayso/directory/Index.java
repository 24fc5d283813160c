package org.sayso.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds those of many listings that may have a key, by its hash.
 *
 * <p>It keeps hashes and numbers alone, some 16 bytes a key, since a directory may have a million
 * entries; so listings may be found whose key only has the same hash, and whoever looks up
 * compares. Immutable.
 */
final class Index {

  private static final int NONE = -1;

  /** For each bucket the first of its slots. */
  private final int[] first;

  /** For each slot the next one of its bucket, the hash of a key, and the listing that has it. */
  private final int[] next;

  private final int[] hashes;
  private final int[] listings;

  private Index(int[] hashes, int[] listings) {
    this.hashes = hashes;
    this.listings = listings;
    this.first = new int[Math.max(1, Integer.highestOneBit(hashes.length))];
    this.next = new int[hashes.length];
    Arrays.fill(first, NONE);
    for (int slot = hashes.length - 1; slot >= 0; slot--) {
      int bucket = hashes[slot] & (first.length - 1);
      next[slot] = first[bucket];
      first[bucket] = slot;
    }
  }

  /** Makes an index of listings by their keys. */
  static Index of(List<Listing> all, Function<Listing, List<String>> keys) {
    IntStream.Builder hashes = IntStream.builder();
    IntStream.Builder listings = IntStream.builder();
    for (int i = 0; i < all.size(); i++) {
      for (String key : keys.apply(all.get(i))) {
        hashes.add(hash(key));
        listings.add(i);
      }
    }
    return new Index(hashes.build().toArray(), listings.build().toArray());
  }

  /** Returns the numbers of the listings that may have a key, in order. */
  List<Integer> under(String key) {
    int hash = hash(key);
    List<Integer> found = new ArrayList<>();
    for (int slot = first[hash & (first.length - 1)]; slot != NONE; slot = next[slot]) {
      if (hashes[slot] == hash) {
        found.add(listings[slot]);
      }
    }
    return found;
  }

  private static int hash(String key) {
    int hash = key.hashCode();
    return hash ^ (hash >>> 16);
  }
}
