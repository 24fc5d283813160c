package org.sayso.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * The signals by which a process is told to end.
 *
 * <p>No shutdown hook does for what still has to be read: all hooks run at once, and that of ONNX
 * Runtime takes the networks away from whoever is reading, which ends the process in the middle.
 */
final class EndSignals {

  private static final List<String> NAMES = List.of("TERM", "INT");

  private EndSignals() {}

  /**
   * Has {@code action} done, in a thread of its own, instead of ending the virtual machine. By
   * reflection, since javac warns of {@code sun.misc.Signal} in a way that nothing silences; the
   * module {@code jdk.unsupported} exports it, and Java has nothing else that tells of signals.
   */
  static void handle(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object acting =
          Proxy.newProxyInstance(
              EndSignals.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                action.run();
                return null;
              });
      Method handle = signal.getMethod("handle", signal, handler);
      for (String name : NAMES) {
        handle.invoke(null, signal.getConstructor(String.class).newInstance(name), acting);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java tells nobody of signals", e);
    }
  }
}
