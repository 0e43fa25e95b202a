package cn.zhanqun.ejb.audit;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.tools.ToolProvider;

/** The small program that verifies exports outside the portal, compiled from its one file. */
final class VerifyingProgram {

  private static final Path SOURCE = Path.of("../server-config/ledger/VerifyLedger.java");

  private final Class<?> program;

  VerifyingProgram(Path folder) {
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-d",
                folder.toString(),
                SOURCE.toString());
    if (result != 0) {
      throw new IllegalStateException("the program does not compile");
    }
    try {
      program = Class.forName("VerifyLedger", true, new URLClassLoader(new URL[] {url(folder)}));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What it says is wrong; empty when everything is whole. */
  Optional<String> flaw(Path export, Path anchors, Path publicKey) throws IOException {
    try {
      String said =
          (String)
              program
                  .getMethod("verify", Path.class, Path.class, Path.class)
                  .invoke(null, export, anchors, publicKey);
      return said.startsWith("WHOLE") ? Optional.empty() : Optional.of(said);
    } catch (InvocationTargetException refused) {
      if (refused.getCause().getClass().getSimpleName().toLowerCase(Locale.ROOT).equals("broken")) {
        return Optional.of(refused.getCause().getMessage());
      }
      throw new IllegalStateException("it must never break down", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
