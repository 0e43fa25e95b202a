package cn.zhanqun.ejb.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234",
        "P@ssw0rd2026!",
        "Admin@123456",
        "Qwerty!@#1234",
        "1qaz2wsx3edc!",
        "Woaini1314520!",
        "Welcome2026!!",
        "Zhengfa@2026",
        "Abcd1234!@#$",
        "AdminAdmin888"
      })
  void what_everybody_thinks_of_first_is_common(String password) {
    assertTrue(CommonPasswords.contain(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bridge-Lamp-2026", "渡口的灯亮到九点", "Ferry-Stone-88-West", "kX7#mQ2vLp9z"})
  void what_somebody_made_up_is_not(String password) {
    assertFalse(CommonPasswords.contain(password));
  }
}
