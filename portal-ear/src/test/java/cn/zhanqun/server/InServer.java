package cn.zhanqun.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that runs inside a WildFly of its own, packed into the built EAR.
 *
 * <p>The class names what it needs by a static {@code @Deployment} method that returns {@link
 * PortalEar#with(Class[])}. A method with {@code @RunAsClient} stays outside and finds the server
 * at {@link PreparedServer#address(String)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({PreparedServer.class, ArquillianExtension.class})
public @interface InServer {}
