package org.sayso.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Has something else done when the process is told to end than ending it.
 *
 * <p>A shutdown hook would not do: all hooks run at once, and that of ONNX Runtime takes the
 * network away from those who still read. The JDK has a class for this, which is not of its
 * documented ones and is therefore called by its name.
 */
final class EndSignals {

  /** What {@code kill} and service managers send, and what Ctrl-C does. */
  private static final List<String> NAMES = List.of("TERM", "INT");

  private EndSignals() {}

  /**
   * Has {@code action} run, by a thread of its own, each time that such a signal comes. Where the
   * virtual machine was told to leave signals alone (-Xrs), they end the process as ever.
   */
  static void handle(Runnable action) {
    for (String name : NAMES) {
      try {
        handle(name, action);
      } catch (InvocationTargetException e) {
        // Left alone, as somebody wishes.
        return;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a Java without sun.misc.Signal", e);
      }
    }
  }

  private static void handle(String name, Runnable action) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object handling =
        Proxy.newProxyInstance(
            EndSignals.class.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == handler) {
                action.run();
              }
              return null;
            });
    Method handle = signal.getMethod("handle", signal, handler);
    handle.invoke(null, signal.getConstructor(String.class).newInstance(name), handling);
  }
}
