package cn.zhanqun.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.zhanqun.journey.House;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, with one more web module that holds the test classes: the portal's own
 * answers every address of its host itself.
 */
public final class PortalEar {

  private static final String MODULES = "META-INF/application.xml";
  private static final String TESTS =
      "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

  private PortalEar() {}

  /** Takes the EAR from the build and adds these classes. */
  public static EnterpriseArchive with(Class<?>... tests) {
    return with(List.of(), tests);
  }

  /** The same, with files that the tests read beside their classes. */
  public static EnterpriseArchive with(List<String> files, Class<?>... tests) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "portal.ear")
            .importFrom(House.folder().resolve("portal-ear/target/portal.ear").toFile())
            .as(EnterpriseArchive.class);
    WebArchive web =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addClasses(tests)
            .addClasses(InServer.class, PreparedServer.class, EverybodyWelcome.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    files.forEach(file -> web.addAsResource(PortalEar.class.getResource(file), file));
    String modules = read(ear).replace("</application>", TESTS + "</application>");
    ear.delete(MODULES);
    ear.add(new StringAsset(modules), MODULES);
    return ear.addAsModule(Testable.archiveToTest(web));
  }

  private static String read(EnterpriseArchive ear) {
    try (InputStream modules = ear.get(MODULES).getAsset().openStream()) {
      return new String(modules.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
