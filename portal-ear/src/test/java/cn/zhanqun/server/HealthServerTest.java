package cn.zhanqun.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What IT finds on a server that the scripts have made ready. */
@InServer
class HealthServerTest {

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource database;

  @Deployment
  static EnterpriseArchive portal() {
    return PortalEar.with(HealthServerTest.class);
  }

  @Test
  void the_servers_own_database_is_the_derby_in_the_data_folder() throws Exception {
    try (var connection = database.getConnection()) {
      String address = connection.getMetaData().getURL();

      assertEquals("jdbc:derby:" + System.getProperty("portal.data") + "/derby", address);
    }
  }

  @Test
  @RunAsClient
  void the_portal_lives_and_does_not_name_its_server() throws Exception {
    HttpRequest question = HttpRequest.newBuilder(PreparedServer.address("/healthz/live")).build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(question, BodyHandlers.ofString());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Server").isEmpty());
    assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
  }
}
