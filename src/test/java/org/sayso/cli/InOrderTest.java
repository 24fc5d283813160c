package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {

  @Test
  void answersComeInTheOrderOfTheInputsWhicheverIsDoneFirst() throws InterruptedException {
    CountDownLatch secondIsDone = new CountDownLatch(1);

    try (InOrder<Integer, String> answers =
        new InOrder<>(
            upTo(2, new AtomicInteger()),
            i -> i == 1 ? after(secondIsDone) : done(secondIsDone),
            2)) {
      assertThat(answers.next()).contains("late");
      assertThat(answers.next()).contains("early");
      assertThat(answers.next()).isEmpty();
    }
  }

  @Test
  void noMoreThanAFewInputsAreTakenAhead() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    int most = 0;
    int given = 0;

    try (InOrder<Integer, Integer> answers = new InOrder<>(upTo(500, taken), i -> i, 2)) {
      for (var next = answers.next(); next.isPresent(); next = answers.next()) {
        given++;
        most = Math.max(most, taken.get() - given);
      }
    }

    assertThat(given).isEqualTo(500);
    assertThat(most).isBetween(1, 2 * 2 + 2);
  }

  @Test
  void answerIsGivenBeforeTheNextInputIsThere() throws InterruptedException {
    BlockingQueue<Optional<String>> conversation = new LinkedBlockingQueue<>();

    try (InOrder<String, String> answers =
        new InOrder<>(source(() -> taken(conversation)), word -> word + "!", 4)) {
      conversation.add(Optional.of("one"));
      assertThat(answers.next()).contains("one!");
      conversation.add(Optional.of("two"));
      assertThat(answers.next()).contains("two!");
      conversation.add(Optional.empty());
      assertThat(answers.next()).isEmpty();
    }
  }

  @Test
  void whatTheWorkThrowsIsThrownInItsPlace() throws InterruptedException {
    try (InOrder<Integer, Integer> answers =
        new InOrder<>(
            upTo(3, new AtomicInteger()),
            i -> {
              if (i == 2) {
                throw new IllegalStateException("two");
              }
              return i;
            },
            1)) {
      assertThat(answers.next()).contains(1);
      assertThatThrownBy(answers::next).hasMessage("two");
      assertThat(answers.next()).contains(3);
    }
  }

  @Test
  void whatTheInputThrowsIsThrownAtTheEnd() throws InterruptedException {
    try (InOrder<Integer, Integer> answers =
        new InOrder<>(
            source(
                () -> {
                  throw new IllegalStateException("no more");
                }),
            i -> i,
            1)) {
      assertThatThrownBy(answers::next).hasMessage("no more");
    }
  }

  @Test
  void closingWaitsForWorkThatIsBeingDone() {
    List<String> events = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);

    try (InOrder<Integer, Integer> answers =
        new InOrder<>(
            upTo(100, new AtomicInteger()),
            i -> {
              begun.countDown();
              try {
                Thread.sleep(10_000);
              } catch (InterruptedException e) {
                events.add("interrupted");
              }
              return i;
            },
            1)) {
      assertThat(answers).isNotNull();
      begun.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }

    assertThat(events).containsExactly("interrupted");
  }

  private static InOrder.Source<Integer> upTo(int last, AtomicInteger taken) {
    return source(
        () -> taken.get() == last ? Optional.empty() : Optional.of(taken.incrementAndGet()));
  }

  private static <I> InOrder.Source<I> source(Supplier<Optional<I>> next) {
    return new InOrder.Source<>() {
      @Override
      public Optional<I> next() {
        return next.get();
      }

      @Override
      public void close() {}
    };
  }

  private static Optional<String> taken(BlockingQueue<Optional<String>> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String after(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "late";
  }

  private static String done(CountDownLatch latch) {
    latch.countDown();
    return "early";
  }
}
